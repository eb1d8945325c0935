import ClientRuntime
import Foundation
import Testing

@Suite("JSON, compared with Foundation")
struct JSONDifferentialTests {
    /// `make fuzz` sets more than an ordinary run has.
    private static let texts = ProcessInfo.processInfo.environment["JSON_FUZZ_TEXTS"].flatMap { Int($0) } ?? 20_000

    @Test(
        "Texts of any kind are read as JSONSerialization reads them, but for known reasons",
        arguments: 1...8 as ClosedRange<UInt64>
    )
    func reading(seed: UInt64) throws {
        var texts = FuzzedTexts(seed: seed)
        var read = 0
        var refused = 0
        var disagreements: [Disagreement: Int] = [:]
        for _ in 0..<Self.texts / 8 {
            let bytes = texts.next()
            let ours = try? JSONValue(jsonBytes: bytes)
            let theirs = try? JSONSerialization.jsonObject(with: Data(bytes), options: .fragmentsAllowed)
            if ours == nil { refused += 1 } else { read += 1 }
            guard let reasons = Disagreement.reasons(bytes, ours, theirs) else {
                Issue.record(
                    "\(String(decoding: bytes, as: UTF8.self).debugDescription): \(ours as Any), \(theirs as Any)"
                )
                continue
            }
            for reason in reasons { disagreements[reason, default: 0] += 1 }
        }
        // Both outcomes must come up, or the test says nothing.
        #expect(read > Self.texts / 8 / 5 && refused > Self.texts / 8 / 5)
        if Self.texts > 20_000 {
            let counts = disagreements.map { "\($0.key) \($0.value)" }.sorted().joined(separator: ", ")
            print("seed \(seed): \(read) read, \(refused) refused; disagreements: \(counts)")
        }
    }

    @Test("JSONSerialization reads what is written", arguments: 1...5 as ClosedRange<UInt64>)
    func writing(seed: UInt64) throws {
        var documents = RandomDocument(seed: seed &+ 2_000)
        for _ in 0..<150 {
            let value = try JSONValue(jsonBytes: Array(documents.text().utf8))
            let bytes = value.jsonBytes()
            let theirs = try JSONSerialization.jsonObject(with: Data(bytes), options: .fragmentsAllowed)
            let reasons = Disagreement.reasons(bytes, value, theirs)
            #expect(reasons?.subtracting([.rounding]) == [], "\(value)")
        }
    }

    @Test("JSONDecoder and JSONEncoder agree", arguments: 1...5 as ClosedRange<UInt64>)
    func coders(seed: UInt64) throws {
        var documents = RandomDocument(seed: seed &+ 3_000)
        for _ in 0..<60 {
            let text = documents.text()
            let value = try JSONValue(jsonBytes: Array(text.utf8))
            #expect(try JSONDecoder().decode(JSONValue.self, from: Data(text.utf8)) == value)
            #expect(try JSONValue(jsonBytes: Array(JSONEncoder().encode(value))) == value)
        }
    }
}
