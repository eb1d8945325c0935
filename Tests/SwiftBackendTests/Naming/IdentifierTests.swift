import Testing

@testable import SwiftBackend

/// The rules by which names out of a document become names in Swift. Each row is part of what users rely on: a changed
/// row is a breaking change of every generated SDK.
@Suite struct IdentifierTests {
    @Test(
        "members",
        arguments: [
            ("customer_id", "customerID"), ("customerId", "customerID"), ("CustomerID", "customerID"), ("id", "id"),
            ("ID", "id"),
            ("getEmbeddableUrl", "getEmbeddableURL"), ("embeddableDashboard-v1", "embeddableDashboardV1"),
            ("url", "url"),
            ("url_path", "urlPath"), ("HTTPServer", "httpServer"), ("userIDs", "userIDs"), ("user_ids", "userIDs"),
            ("commits_and_credits", "commitsAndCredits"), ("Gray_dark", "grayDark"), ("UsageLine_0", "usageLine0"),
            ("Gray_extralight", "grayExtralight"), ("show zero usage", "showZeroUsage"), ("x-request-id", "xRequestID"),
            ("a.b/c", "aBC"), ("UPPER_SNAKE", "upperSnake"), ("utf8", "utf8"), ("v1.0", "v1_0"), ("2fa", "value2fa"),
            ("404", "value404"), ("+1", "plus1"), ("-1", "minus1"), (">=", "greaterEqual"), ("<", "less"),
            ("", "empty"),
            ("$ref", "dollarRef"), ("naïve", "naïve"), ("日本", "日本"), ("🙂", "empty"), ("class", "class"),
            ("self", "selfValue"),
            ("hash_value", "hashValueValue"), ("description", "description"), ("__typename", "typename"),
            ("a__b", "aB"),
        ]
    )
    func member(source: String, expected: String) {
        #expect(Identifier.member(source) == expected)
    }

    @Test(
        "types",
        arguments: [
            ("pet", "Pet"), ("api_key", "APIKey"), ("apiKeys", "APIKeys"), ("Error", "ErrorPayload"),
            ("data", "DataPayload"),
            ("Type", "TypePayload"), ("URL", "URLPayload"), ("JSONValue", "JSONValuePayload"), ("v1.Pod", "V1Pod"),
            ("io.k8s.api.core.v1.Pod", "IoK8sAPICoreV1Pod"), ("3DModel", "Type3DModel"), ("", "Unnamed"),
            ("pets-list", "PetsList"),
        ]
    )
    func type(source: String, expected: String) {
        #expect(Identifier.type(source) == expected)
    }

    @Test("keywords get backticks, contextual ones do not")
    func quoting() {
        #expect(Identifier.quoted("default") == "`default`")
        #expect(Identifier.quoted("in") == "`in`")
        #expect(Identifier.quoted("get") == "get")
        #expect(Identifier.quoted("description") == "description")
    }

    @Test("every member and type is an identifier, whatever it is made of")
    func alwaysIdentifiers() {
        var random = SeededGenerator(seed: 7)
        let alphabet: [Unicode.Scalar] =
            Array("aZ09_-+<>=!@#$%^&*()[]{}|\\/?.,;:'\"` \n\t".unicodeScalars) + [
                "é", "ß", "日", "🙂", "\u{202E}", "\0", "İ", "ǆ",
            ]
        for _ in 0..<5_000 {
            var source = String.UnicodeScalarView()
            for _ in 0..<Int.random(in: 0...12, using: &random) {
                source.append(alphabet.randomElement(using: &random) ?? "a")
            }
            let text = String(source)
            #expect(Identifier.isIdentifier(Identifier.member(text)), "member of \(text.debugDescription)")
            #expect(Identifier.isIdentifier(Identifier.type(text)), "type of \(text.debugDescription)")
        }
    }

    @Test("modules")
    func modules() {
        #expect(Identifier.isModuleName("Metronome"))
        #expect(!Identifier.isModuleName("class"))
        #expect(!Identifier.isModuleName("Foundation"))
        #expect(!Identifier.isModuleName("9Lives"))
        #expect(!Identifier.isModuleName("_"))
        #expect(Identifier.environmentPrefix(for: "MetronomeBilling") == "METRONOME_BILLING")
        #expect(SwiftOptions(module: "MetronomeBilling").environmentPrefix == "METRONOME_BILLING")
        #expect(SwiftOptions(module: "MetronomeBilling", environmentPrefix: "ACME").environmentPrefix == "ACME")
    }
}

/// Random numbers that are the same in every run.
struct SeededGenerator: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) {
        state = seed
    }

    /// SplitMix64.
    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}
