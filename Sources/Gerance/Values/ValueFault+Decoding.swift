extension ValueFault {
    /// The fault as `Decodable` reports it: the data is well formed, and what it says cannot be.
    func decodingError(in decoder: any Decoder) -> DecodingError {
        .dataCorrupted(.init(codingPath: decoder.codingPath, debugDescription: description))
    }
}
