@testable import SwiftBackend
import Testing

/// Types are taken apart and put together again.
@Suite struct InterfaceTypeTests {
    @Test(arguments: [
        "Int", "Pet.Kind?", "[String]", "[[Pet?]]?", "[String: [Int]]", "PagedItems<Page, Client.Item>",
        "MultipartParts<BodyPart>", "EventStream<[String: JSONValue]>?", "Store<[Int], Pet<String>>",
    ])
    func spellingsStay(spelling: String) {
        #expect(InterfaceType(spelling).description == spelling)
    }

    @Test func namesAreReplacedWhereverTheyAre() {
        let type = InterfaceType("[String: Page<Pet, [Pet?]>]?").replacing { path in
            path == ["Pet"] ? .named(["Zoo", "Animal"]) : nil
        }
        // What is generic is no type of a document.
        #expect(type.description == "[String: Page<Zoo.Animal, [Zoo.Animal?]>]?")
    }
}
