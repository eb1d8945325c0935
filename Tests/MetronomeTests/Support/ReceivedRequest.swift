/// A request as it came over the wire.
struct ReceivedRequest: Sendable {
    var method: String
    /// Path and query, byte for byte.
    var target: String
    /// By their names in lower case.
    var headers: [String: String]
    var body: [UInt8]

    func header(_ name: String) -> String? {
        headers[name.lowercased()]
    }

    var bodyText: String { String(decoding: body, as: UTF8.self) }
}
