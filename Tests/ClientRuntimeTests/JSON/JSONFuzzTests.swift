import ClientRuntime
import Foundation
import Testing

@Suite("JSON, random")
struct JSONFuzzTests {
    @Test("Changed texts give a value or an error", arguments: 1...8 as ClosedRange<UInt64>)
    func mutations(seed: UInt64) throws {
        var random = SeededRandom(seed: seed)
        var documents = RandomDocument(seed: seed)
        var accepted = 0
        for _ in 0..<400 {
            var bytes = Array(documents.text().utf8)
            for _ in 0...random.next(upTo: 3) where !bytes.isEmpty {
                mutate(&bytes, &random)
            }
            guard let value = try? JSONValue(jsonBytes: bytes) else { continue }
            accepted += 1
            #expect(try JSONValue(jsonBytes: value.jsonBytes()) == value)
        }
        // Both outcomes must come up, or the test says nothing.
        #expect(accepted > 0 && accepted < 400)
    }

    @Test("Random bytes and random pieces of grammar never crash", arguments: 1...4 as ClosedRange<UInt64>)
    func noise(seed: UInt64) {
        var random = SeededRandom(seed: seed)
        let grammar = Array("{}[]\",:0123456789.eE+-truefalsnl\\u \n".utf8)
        for round in 0..<2_000 {
            let bytes = (0..<random.next(upTo: 40)).map { _ in
                round % 2 == 0
                    ? UInt8(truncatingIfNeeded: random.next())
                    : grammar[Int(random.next(upTo: UInt64(grammar.count)))]
            }
            let isAccepted = (try? JSONElement(parsing: bytes)) != nil
            // Whatever is accepted must be UTF-8.
            #expect(!isAccepted || String(validating: bytes, as: UTF8.self) != nil)
        }
    }

    @Test(
        "Changed texts of models give a model that is written as it was read, or an error",
        arguments: 1...4 as ClosedRange<UInt64>
    )
    func models(seed: UInt64) throws {
        var random = SeededRandom(seed: seed)
        var accepted = 0
        for _ in 0..<300 {
            for (type, text) in Self.models {
                var bytes = Array(text.utf8)
                for _ in 0...random.next(upTo: 2) where !bytes.isEmpty { mutate(&bytes, &random) }
                accepted += try readAgain(type, bytes) ? 1 : 0
            }
        }
        #expect(accepted > 0 && accepted < 300 * Self.models.count)
    }

    private static let models: [(any JSONCodable.Type, String)] = [
        (
            EmbeddableDashboardPayload.self,
            #"{"customer_id":"c","dashboard":"d","color_overrides":[{"name":"n"},{"name":"m"}]}"#
        ),
        (
            Filter.self,
            #"{"filters":[{"from":1,"to":2},{"type":"exact","value":"v"},"text",1.5,[true]],"combined_by":"and"}"#
        ),
        ([Pet].self, #"[{"petType":"dog","puppies":[{"petType":"cat","name":"Tom","lives":9}]},{"depth":2.5}]"#),
        (TreeNode.self, #"{"name":"a","children":[{"name":"b","by_name":{"c":{"name":"c"}}}],"parent":null}"#),
        (Counters.self, #"{"name":"n","limit":3,"a":1,"b":2}"#),
        (
            Formats.self,
            #"{"id":"4db51251-61de-4bfe-b9ce-495e244f3491","created_at":"2024-02-29T00:00:00Z","price":1.50}"#
        ),
        (Constrained.self, #"{"id":"abc","ratio":0.5,"tags":["ta"],"note":null,"names":{"a":"b"}}"#),
    ]

    /// Whether the bytes are of a type; what was read is written, validated, described, and read again.
    private func readAgain<Value: JSONCodable>(_ type: Value.Type, _ bytes: [UInt8]) throws -> Bool {
        guard let value = try? Value(jsonBytes: bytes) else { return false }
        try? value.validate()
        #expect(!"\(value)".isEmpty)
        #expect(try Value(jsonBytes: value.jsonBytes()) == value)
        return true
    }

    private func mutate(_ bytes: inout [UInt8], _ random: inout SeededRandom) {
        let index = Int(random.next(upTo: UInt64(bytes.count)))
        switch random.next(upTo: 5) {
        case 0: bytes[index] = UInt8(truncatingIfNeeded: random.next())
        case 1: bytes.remove(at: index)
        case 2: bytes.insert(Array("{}[]\",:0e.-\\".utf8)[Int(random.next(upTo: 12))], at: index)
        case 3: bytes.removeSubrange(index...)
        default: bytes.append(contentsOf: bytes[index...].prefix(20))
        }
    }
}
