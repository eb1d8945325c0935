/// The header fields of a response. Those that the document describes are properties besides.
///
/// ```swift
/// response.headers[.date]
/// response.headers.rateLimitRemaining
/// ```
public nonisolated struct ResponseHeaders: Hashable, Sendable {
    /// All fields in the order in which they came.
    public let fields: HTTPFields

    public init(_ fields: HTTPFields = HTTPFields()) {
        self.fields = fields
    }

    /// The value of a field; where several have the name, their values with commas between.
    public subscript(name: HTTPField.Name) -> String? {
        fields[name]
    }

    /// The value of a field as the document describes it, in the style `simple` (OpenAPI 3.1.1, section 4.8.12.3):
    /// numbers and booleans as JSON has them, everything else as text.
    ///
    /// - Returns: `nil` where there is no such field, or it is of another type.
    public func value<Value: JSONCodable>(_ name: String, as type: Value.Type = Value.self) -> Value? {
        text(name).flatMap(Self.read)
    }

    /// The values of a field that is a list with commas.
    ///
    /// - Returns: `nil` where there is no such field, or one of the values is of another type.
    public func values<Value: JSONCodable>(_ name: String, as type: Value.Type = Value.self) -> [Value]? {
        guard let items = text(name)?.split(separator: ",") else { return nil }
        let values = items.compactMap { Self.read(String($0).trimmed) as Value? }
        return values.count == items.count ? values : nil
    }

    private func text(_ name: String) -> String? {
        HTTPField.Name(name).flatMap { fields[$0] }
    }

    private static func read<Value: JSONCodable>(_ text: String) -> Value? {
        if let text = text as? Value { return text }
        return try? Value(jsonBytes: Array(text.utf8))
    }
}
