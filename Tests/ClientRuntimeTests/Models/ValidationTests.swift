import ClientRuntime
import Foundation
import Testing

@Suite("Validation")
struct ValidationTests {
    private func violations(_ model: some JSONCodable) -> [String] {
        do {
            try model.validate()
            return []
        } catch let error as ValidationError {
            return error.violations.map(\.description)
        } catch {
            return ["\(error)"]
        }
    }

    private func violations(_ change: (inout Constrained) -> Void) -> [String] {
        violations(Constrained(id: "abc", change: change))
    }

    @Test("What is as the document demands passes")
    func valid() throws {
        let model = Constrained(id: "abc") {
            $0.count = 8
            $0.ratio = 0.07
            $0.tags = ["ta", "tb", "tc"]
            $0.matrix = [[1, 5], []]
            $0.names = ["a": "b"]
            $0.price = Decimal(string: "0.1")
            $0.children = [Constrained(id: "z")]
            $0.filter = .text("abc")
            $0.anything = ["longer than three": 4]
            $0.note = "n"
            $0.additionalProperties = ["more": 0]
        }
        try model.validate()
        try EmbeddableURL().validate()
        try [EmbeddableURL(url: "")].validate()
    }

    @Test("Every violation is listed, with its place, its rule and its demand")
    func all() throws {
        let model = Constrained(id: "") {
            $0.count = 11
            $0.children = [Constrained(id: "ok"), Constrained(id: "TOO LONG")]
        }
        let error = #expect(throws: ValidationError.self) { try ["a b": [model]].validate() }
        #expect(
            error?.description == """
                $['a b'][0].id: must have at least 1 character
                $['a b'][0].id: must match the pattern ^[a-z]+$
                $['a b'][0].count: must be at most 9
                $['a b'][0].count: must be a multiple of 2
                $['a b'][0].children[1].id: must have at most 4 characters
                $['a b'][0].children[1].id: must match the pattern ^[a-z]+$
                """
        )
        #expect(
            error?.violations.map(\.rule) == [
                "minLength", "pattern", "maximum", "multipleOf", "maxLength", "pattern",
            ]
        )
        #expect(error?.violations.first?.path == "$['a b'][0].id")
    }

    @Test("Values are never part of an error")
    func secrets() {
        let error = #expect(throws: ValidationError.self) {
            try Constrained(id: "S3CRET") {
                $0.tags = ["s3cret", "s3cret"]
                $0.count = 77_777
            }.validate()
        }
        #expect(error?.violations.count == 7)
        #expect("\(String(describing: error))".lowercased().contains("s3cret") == false)
        #expect("\(String(describing: error))".contains("77777") == false)
    }

    @Test("Lengths count Unicode scalars", arguments: [("👩‍👩‍👧", false), ("e\u{301}e\u{301}", true), ("abcd", true)])
    func scalars(text: String, passes: Bool) {
        let found = violations { $0.id = text }
        #expect(found.contains { $0.contains("at most 4 characters") } == !passes)
    }

    @Test("Arrays, nested arrays and dictionaries")
    func containers() {
        #expect(violations { $0.tags = [] } == ["$.tags: must have at least 1 element"])
        #expect(
            violations { $0.tags = ["ta", "ta", "t", "x"] } == [
                "$.tags: must have at most 3 elements", "$.tags: must not have equal elements",
                "$.tags[2]: must have at least 2 characters", "$.tags[3]: must have at least 2 characters",
                "$.tags[3]: must match the pattern ^t",
            ]
        )
        // Equal to Swift, but not the same text.
        #expect(violations { $0.tags = ["t\u{e9}", "te\u{301}"] } == [])
        #expect(
            violations { $0.matrix = [[], [1, 6, 7]] } == [
                "$.matrix[1]: must have at most 2 elements", "$.matrix[1][1]: must be at most 5",
                "$.matrix[1][2]: must be at most 5",
            ]
        )
        #expect(
            violations { $0.names = ["b": "", "a": "a"] } == [
                "$.names: must have at most 1 property", "$.names.b: must have at least 1 character",
            ]
        )
        #expect(violations { $0.additionalProperties = ["z": -1, "y": 0] } == ["$.z: must be at least 0"])
    }

    @Test("A union or untyped value is checked as what it is")
    func unions() {
        #expect(violations { $0.filter = .text("abcd") } == ["$.filter: must have at most 3 characters"])
        #expect(violations { $0.filter = .count(1_000) } == [])
        #expect(violations { $0.anything = "abcd" } == ["$.anything: must have at most 3 characters"])
        #expect(violations { $0.anything = 3.5 } == ["$.anything: must be at most 3"])
        #expect(violations { $0.anything = nil } == [])
        #expect(
            violations(Filter.group(FilterGroup(_fields: Fields(FilterGroup.layout))))
                == ["$.filters: must be there"]
        )
    }

    @Test("Variants of a union have constraints of their own, unless a value may be either of two")
    func variants() {
        #expect(
            violations([Reference.text("abcd"), .texts(["a", "b"]), .number(9), .unknown("abcdef")])
                == ["$[0]: must have at most 3 characters", "$[1]: must have at most 1 element"]
        )
    }

    private enum Reference: UnionModel {
        case text(String)
        case texts([String])
        case number(Int)
        case other(Int)
        case unknown(JSONValue)

        static let variants = UnionVariants<Self>(
            [
                .init(String.self, where: [.maxLength(3)]) { .text($0) },
                .init([String].self, where: [.maxItems(1)]) { .texts($0) },
                .init(Int.self, where: [.maximum(1)]) { .number($0) },
                .init(Int.self, where: [.maximum(2)]) { .other($0) },
            ],
            unknown: { .unknown($0) }
        )

        var value: any JSONCodable {
            switch self {
            case .text(let value): value
            case .texts(let value): value
            case .number(let value), .other(let value): value
            case .unknown(let value): value
            }
        }
    }

    @Test("Required properties that were never set are violations; null where it may be is none")
    func required() {
        #expect(
            violations(EmbeddableDashboardPayload._empty) == [
                "$.customer_id: must be there", "$.dashboard: must be there",
            ]
        )
        #expect(violations(Nullables(required: "r", requiredNullable: nil, requiredNullableList: nil)) == [])
        #expect(
            violations(Constrained(_fields: Fields(Constrained.layout)))
                == ["$: must have at least 3 properties", "$.id: must be there"]
        )
        #expect(violations { $0.note = "" } == ["$.note: must have at least 1 character"])
        let fewer = Constrained(id: "a") { $0.count = nil }
        #expect(violations(fewer) == ["$: must have at least 3 properties"])
        var kept = fewer
        kept.additionalProperties = ["x": 1]
        #expect(violations(kept) == [])
    }

    @Test("Decimals are compared exactly")
    func decimals() {
        #expect(
            violations { $0.price = Decimal(string: "0.09999999999999999999") } == ["$.price: must be at least 0.1"]
        )
        #expect(violations { $0.price = Decimal(string: "99.99999999999999999999") } == [])
        #expect(violations { $0.price = 100 } == ["$.price: must be less than 100"])
    }

    @Test("Numbers that JSON has no form for are violations", arguments: [Double.nan, .infinity, -.infinity])
    func notFinite(value: Double) {
        #expect(violations { $0.ratio = value } == ["$.ratio: must be a finite number"])
        #expect(violations([value]) == ["$[0]: must be a finite number"])
    }

    @Test("A property may be called validate")
    func sameName() throws {
        struct Named: ObjectModel {
            static let layout = ObjectLayout([.optional("validate", String.self, where: [.minLength(1)])])
            var _fields: Fields
            init(_fields: Fields) { self._fields = _fields }
            var validate: String? {
                get { _fields.optionalString(0) }
                set { _fields.setOptionalString(0, newValue) }
            }
        }
        var model = Named._empty
        try model.validate()
        model.validate = ""
        #expect(throws: ValidationError.self) { try model.validate() }
    }
}
