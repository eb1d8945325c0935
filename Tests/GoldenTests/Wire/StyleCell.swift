import ParameterStyles

/// A cell of the table "Style Examples" (OpenAPI 3.2.0, section 4.12.6), as a call of a generated client.
struct StyleCell: Sendable {
    enum Place: String, Sendable {
        case path, query, header, cookie
    }

    let operationID: String
    let place: Place
    /// What the table has.
    let expected: String
    let value: JSONValue
    let call: @Sendable (ParameterStylesClient) async throws -> Void

    init(
        _ operationID: String,
        _ place: Place,
        _ expected: String,
        _ value: JSONValue,
        _ call: @escaping @Sendable (ParameterStylesClient) async throws -> Void
    ) {
        self.operationID = operationID
        self.place = place
        self.expected = expected
        self.value = value
        self.call = call
    }

    static let array = ["blue", "black", "brown"]
    static let object = Color(r: 100, g: 200, b: 150)
    static let text: JSONValue = "blue"
    static let list: JSONValue = ["blue", "black", "brown"]
    static let fields: JSONValue = ["R": 100, "G": 200, "B": 150]
}
