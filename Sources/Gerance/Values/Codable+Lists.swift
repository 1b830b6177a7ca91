// A list that is empty is not written, and a list that is not written is empty: a journal stays short to read, and a
// list added by a later release finds nothing in the lines of an earlier one.

extension KeyedDecodingContainer {
    func list<Element: Decodable>(_ key: Key) throws -> [Element] {
        try decodeIfPresent([Element].self, forKey: key) ?? []
    }

    func flag(_ key: Key) throws -> Bool {
        try decodeIfPresent(Bool.self, forKey: key) ?? false
    }
}

extension KeyedEncodingContainer {
    mutating func encode<Element: Encodable>(list: [Element], _ key: Key) throws {
        if !list.isEmpty { try encode(list, forKey: key) }
    }

    mutating func encode(flag: Bool, _ key: Key) throws {
        if flag { try encode(true, forKey: key) }
    }
}
