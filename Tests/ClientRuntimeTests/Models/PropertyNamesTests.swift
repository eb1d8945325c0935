import Testing

@testable import ClientRuntime

@Suite("The position of a property by the bytes of its name")
struct PropertyNamesTests {
    /// Of every length, and many that begin and end alike.
    static let names =
        (1...40).map { String(repeating: "a", count: $0) }
        + ["customer_identifier_of_a", "customer_identifier_or_a", "customer_id", "customer_if", "", "naïve", "id"]

    /// A name is looked for within a longer text, at its beginning, and at its very end.
    @Test("Each name is found from wherever one begins to look", arguments: 0..<names.count)
    func found(position: Int) {
        let table = PropertyNames(Self.names)
        let name = Array(Self.names[position].utf8)
        for (before, after) in [("", ""), ("{\"", "\":12345678}"), ("0123456789", "")] {
            let text = Array(before.utf8) + name + Array(after.utf8)
            let start = before.utf8.count
            for guess in [0, position, position + 1, Self.names.count] {
                #expect(table.position(of: text, start, start + name.count, guess: guess) == position)
            }
        }
    }

    @Test(
        "What is no name is not found, however alike",
        arguments: [
            "b", "aab", "aaaaaaaab", "customer_identifier_on_a", "customer_ie", "naive",
            String(repeating: "a", count: 41),
        ]
    )
    func unknown(name: String) {
        let table = PropertyNames(Self.names)
        let bytes = Array(name.utf8)
        #expect(table.position(of: bytes, 0, bytes.count, guess: 0) == nil)
    }

    @Test("A position without a name is never found")
    func nameless() {
        let table = PropertyNames(["id", nil, "name"])
        #expect(table.position(of: [], 0, 0, guess: 1) == nil)
        #expect(table.position(of: Array("name".utf8), 0, 4, guess: 1) == 2)
    }
}
