import ClientRuntime
import Foundation
import Testing

@Suite("Unions with a discriminator")
struct DiscriminatedUnionTests {
    @Test("The discriminator chooses the variant")
    func choice() throws {
        #expect(try Pet(#"{"petType":"cat","name":"Tom"}"#) == .cat(Cat(petType: "cat", name: "Tom")))
        #expect(try Pet(#"{"name":"Tom","petType":"Cat"}"#) == .cat(Cat(petType: "Cat", name: "Tom")))
        #expect(try Pet(#"{"petType":"dog"}"#) == .dog(Dog(petType: "dog")))
        #expect(try Pet(#"{"petType":"fish","depth":2.5}"#) == .fish(Fish(depth: 2.5)))
    }

    @Test("A value of the discriminator that no variant has is kept as it came")
    func unknown() throws {
        let text = #"{"legs":[1,2.5,null],"name":"Polly","petType":"parrot"}"#
        let pet = try Pet(JSONLiteral(text))
        #expect(pet == .unknown(["petType": "parrot", "name": "Polly", "legs": [1, 2.5, nil]]))
        #expect(pet.jsonText == text)
    }

    @Test("Without the discriminator the variant that fits is taken, if one does")
    func missingDiscriminator() throws {
        #expect(try Pet(#"{"depth":3}"#) == .fish(Fish(depth: 3)))
        #expect(try Pet("[1]") == .unknown([1]))
        #expect(try Pet("null") == .unknown(.null))
        #expect(try Pet(#"{"petType":7,"depth":"deep"}"#) == .unknown(["petType": 7, "depth": "deep"]))
    }

    @Test("What is wrong within the variant is an error with its place")
    func errors() {
        let error = #expect(throws: JSONDecodingError.self) {
            try Dog(#"{"petType":"dog","puppies":[{"petType":"dog"},{"petType":"cat","name":1}]}"#)
        }
        #expect(error?.path == "$.puppies[1].name")
    }

    @Test("The discriminator is written, whether the variant has it as a property or not")
    func writing() throws {
        #expect(Pet.cat(Cat(petType: "Cat", name: "Tom")).jsonText == #"{"petType":"Cat","name":"Tom"}"#)
        #expect(Pet.fish(Fish(depth: 1)).jsonText == #"{"petType":"fish","depth":1}"#)
        for text in [#"{"petType":"fish"}"#, #"{"petType":"dog","puppies":[{"petType":"fish","depth":2}]}"#] {
            #expect(try Pet(JSONLiteral(text)).jsonText == text)
        }
    }

    @Test("Unions are equal and hash by their values")
    func equality() throws {
        let pet = Pet.cat(Cat(petType: "cat", name: "Tom"))
        #expect(pet != .dog(Dog(petType: "cat", name: "Tom")))
        #expect(pet != .cat(Cat(petType: "cat", name: "Tim")))
        #expect(pet != .unknown(["petType": "cat", "name": "Tom"]))
        #expect(Set([pet, .cat(Cat(petType: "cat", name: "Tom")), .fish(Fish())]).count == 2)
        let data = try JSONEncoder().encode([pet, .unknown(1)])
        #expect(try JSONDecoder().decode([Pet].self, from: data) == [pet, .unknown(1)])
        #expect(String(reflecting: pet) == #"Pet.cat(Cat(petType: "cat", name: "Tom"))"#)
    }
}

@Suite("Unions without a discriminator")
struct InferredUnionTests {
    @Test("The kind of the JSON value, then what fits best, chooses the variant", arguments: [
        ("true", .all(true)),
        ("3", .count(3)),
        ("3.5", .ratio(3.5)),
        ("1e300", .ratio(1e300)),
        ("\"a\"", .text("a")),
        ("[]", .texts([])),
        ("[\"a\",\"b\"]", .texts(["a", "b"])),
        (#"{"from":1,"to":2}"#, .range(RangeFilter(from: 1, to: 2))),
        (#"{"type":"exact","value":"v"}"#, .exact(ExactFilter(type: .exact, value: "v"))),
        (#"{"type":"preset","value":"v"}"#, .preset(PresetFilter(type: .preset, value: "v"))),
        (#"{"filters":[1,"a",{"filters":[]}]}"#,
            .group(FilterGroup(filters: [.count(1), .text("a"), .group(FilterGroup(filters: []))]))),
    ] as [(String, Filter)])
    func choice(text: String, expected: Filter) throws {
        let filter = try Filter(JSONLiteral(text))
        #expect(filter == expected)
        #expect(try Filter(jsonBytes: filter.jsonBytes()) == expected)
    }

    @Test("What fits no variant is kept as it came", arguments: [
        "null", "[1]", "{}", #"{"from":1}"#, #"{"from":"1","to":"2"}"#, #"{"type":"other","value":"v"}"#,
        #"{"type":"exact"}"#,
        #"{"type":"exact","value":null}"#,
    ])
    func unknown(text: String) throws {
        let filter = try Filter(JSONLiteral(text))
        guard case .unknown = filter else {
            Issue.record("\(filter)")
            return
        }
        #expect(filter.jsonText == text)
    }

    @Test("More properties beat fewer, and unknown ones count against a variant")
    func bestMatch() throws {
        // The properties of the variant come first, then what the others say.
        let exact = try Filter(#"{"from":1,"to":2,"type":"exact","value":"v"}"#)
        #expect(exact.jsonText == #"{"type":"exact","value":"v","from":1,"to":2}"#)
        let range = try Filter(#"{"from":1,"to":2,"note":"n","value":"v"}"#)
        #expect(range.jsonText == #"{"from":1,"to":2,"note":"n","value":"v"}"#)
    }

    @Test("A variant that lacks a required property is none, however many others are there")
    func requiredProperties() throws {
        let group = try Filter(#"{"from":1,"note":"n","filters":[]}"#)
        #expect(group.jsonText == #"{"filters":[],"from":1,"note":"n"}"#)
    }

    @Test("A value that one enum lists is of that enum, and not of one before it")
    func enums() throws {
        #expect(try Choice(#""invoices""#) == .dashboard(.invoices))
        #expect(try Choice(#""exact""#) == .side(.exact))
        #expect(try Choice(#""another""#) == .side(.init(rawValue: "another")))
    }

    @Test("Nested unions take time in proportion to the text, whatever fits or not")
    func nesting() async throws {
        @Sendable func text(_ levels: Int, end: String) -> String {
            String(repeating: #"{"filters":["#, count: levels) + end + String(repeating: "]}", count: levels)
        }
        try await onLargeStack {
            for end in ["1", "null", #"{"from":true,"to":1}"#, #"{"filters":1}"#] {
                let filter = try Filter(JSONLiteral(text(250, end: end)))
                #expect(filter.jsonText == text(250, end: end))
            }
        }
    }

    @Test("The description names the case")
    func description() {
        #expect(String(reflecting: Filter.count(3)) == "Filter.count(3)")
        #expect(String(describing: Filter.text("a")) == #"Filter.text("a")"#)
        #expect(Mirror(reflecting: Filter.count(3)).children.first?.label == "count")
    }

    @Test("A union within a union, dates and strings")
    func formats() throws {
        #expect(try When(#""2024-02-29T00:00:00Z""#) == .time(Date(timeIntervalSince1970: 1_709_164_800)))
        #expect(try When(#""2024-02-29""#) == .day(#require(CalendarDate(year: 2024, month: 2, day: 29))))
        #expect(try When(#""tomorrow""#) == .filter(.text("tomorrow")))
        #expect(try When("null") == .unknown(.null))
    }
}

/// A union of two open enums.
private enum Choice: UnionModel {
    case side(Side)
    case dashboard(EmbeddableDashboardPayload.Dashboard)
    case unknown(JSONValue)

    struct Side: OpenEnum {
        let rawValue: String

        static var allCases: [Self] { [Self(rawValue: "exact"), Self(rawValue: "left")] }
        static var exact: Self { Self(rawValue: "exact") }
    }

    static let variants = UnionVariants<Self>(
        [
            .init(Side.self) { .side($0) },
            .init(EmbeddableDashboardPayload.Dashboard.self) { .dashboard($0) },
        ],
        unknown: { .unknown($0) }
    )

    var value: any JSONCodable {
        switch self {
        case .side(let value): value
        case .dashboard(let value): value
        case .unknown(let value): value
        }
    }
}

/// A union whose variants are told apart by the format of a string.
enum When: UnionModel {
    case filter(Filter)
    case time(Date)
    case day(CalendarDate)
    case unknown(JSONValue)

    static let variants = UnionVariants<Self>([
        .init(Filter.self) { .filter($0) },
        .init(Date.self) { .time($0) },
        .init(CalendarDate.self) { .day($0) },
    ], unknown: { .unknown($0) })

    var value: any JSONCodable {
        switch self {
        case .filter(let value): value
        case .time(let value): value
        case .day(let value): value
        case .unknown(let value): value
        }
    }
}
