/// A request to be sent to Redmine, as a value: the service sends it with the HTTP client that it has.
///
/// The service puts the scheme and the host in front of the path, and adds the header `X-Redmine-API-Key` with the key of
/// an account of its own. The key is nowhere in the library.
public struct RedmineRequest: Hashable, Sendable {
    /// The method.
    public let method: Method
    /// The path with its query, percent-encoded: `/redmine/issues/12.json`.
    public let path: String
    /// The headers but for the access key; names are written as in `Content-Type`.
    public let headers: [String: String]
    /// The body, JSON in UTF-8; `nil` where there is none.
    public let body: String?

    /// The methods that tickets need.
    public enum Method: String, Hashable, Sendable {
        /// Reads.
        case get = "GET"
        /// Creates.
        case post = "POST"
        /// Changes.
        case put = "PUT"
    }

    init(_ method: Method, _ path: String, _ body: JSONValue? = nil) {
        self.method = method
        self.path = path
        self.body = body?.document
        headers = body == nil ? Self.readingHeaders : Self.writingHeaders
    }

    private static let readingHeaders = ["Accept": "application/json"]
    private static let writingHeaders = [
        "Accept": "application/json", "Content-Type": "application/json; charset=utf-8",
    ]
}

extension RedmineRequest {
    /// Whether RFC 3986 lets the byte stand anywhere in an address as itself.
    static func isUnreserved(_ byte: UInt8) -> Bool {
        HostName.isLetterOrDigit(byte) || "-._~".utf8.contains(byte)
    }

    /// A part of a query, percent-encoded.
    static func encoded(_ text: String) -> String {
        var bytes: [UInt8] = []
        for byte in text.utf8 {
            if isUnreserved(byte) {
                bytes.append(byte)
            } else {
                let digits = String(byte, radix: 16, uppercase: true)
                bytes += ("%" + (digits.utf8.count < 2 ? "0" : "") + digits).utf8
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}

/// What Redmine answered to a request.
public struct RedmineAnswer: Hashable, Sendable {
    /// The HTTP status, such as 200.
    public let status: Int
    /// The body, as it came.
    public let body: [UInt8]

    /// Makes an answer of a status and the bytes of a body: a `Data`, the readable bytes of a buffer, a text's `utf8`.
    public init(status: Int, body: some Sequence<UInt8>) {
        self.status = status
        self.body = Array(body)
    }
}
