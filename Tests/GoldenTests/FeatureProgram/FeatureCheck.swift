import ClientRuntime

/// One case of a feature: what to do, and the name under which its outcome is told.
struct FeatureCheck: Sendable {
    var name: String
    var run: @Sendable () async -> FeatureOutcome

    init(_ name: String, _ run: @escaping @Sendable () async -> FeatureOutcome) {
        self.name = name
        self.run = run
    }
}

/// What came of a case. Whether that is as it should be, is for others to say.
struct FeatureOutcome {
    /// The value, as JSON.
    var json: String?
    /// The text of the error that was thrown.
    var error: String?
    /// What the document demands of the value, and it is not.
    var invalid: String?
    /// Set where a value, written and read again, is another one.
    var isUnstable = false
    /// What the server got, as JSON.
    var request: String?

    /// Decodes a value and encodes it again.
    static func reencoding<Value: JSONCodable>(_ type: Value.Type, _ text: String) -> FeatureOutcome {
        var outcome = FeatureOutcome()
        do {
            let value = try Value(jsonBytes: Array(text.utf8))
            let bytes = value.jsonBytes()
            outcome.json = String(decoding: bytes, as: UTF8.self)
            let again = try? Value(jsonBytes: bytes)
            outcome.isUnstable = again != value || again?.jsonBytes() != bytes
            do { try value.validate() } catch { outcome.invalid = "\(error)" }
        } catch {
            outcome.error = "\(error)"
        }
        return outcome
    }

    /// Runs Swift code, and shows what it gives as JSON.
    static func running(_ code: () async throws -> Any) async -> FeatureOutcome {
        do {
            return FeatureOutcome(json: try await shown(await code()))
        } catch {
            return FeatureOutcome(error: "\(error)")
        }
    }

    private static func shown(_ value: Any) async throws -> String {
        switch value {
        case is Void: "null"
        case let body as HTTPBody: quoted(try await body.text())
        case let value as any JSONCodable: String(decoding: value.jsonBytes(), as: UTF8.self)
        default:
            Mirror(reflecting: value).displayStyle == .optional && Mirror(reflecting: value).children.isEmpty
                ? "null" : quoted("\(value)")
        }
    }

    static func quoted(_ text: String) -> String {
        String(decoding: text.jsonBytes(), as: UTF8.self)
    }

    /// The outcome as one line of JSON.
    func line(named name: String) -> String {
        let members = [
            "\"name\":\(Self.quoted(name))",
            json.map { "\"json\":\($0)" },
            error.map { "\"error\":\(Self.quoted($0))" },
            invalid.map { "\"invalid\":\(Self.quoted($0))" },
            isUnstable ? "\"isUnstable\":true" : nil,
            request.map { "\"request\":\($0)" },
        ]
        return "{\(members.compactMap(\.self).joined(separator: ","))}"
    }
}

/// A value out of JSON, for Swift code in a document.
func decoded<Value: JSONCodable>(_ text: String, as type: Value.Type = Value.self) throws -> Value {
    try Value(jsonBytes: Array(text.utf8))
}
