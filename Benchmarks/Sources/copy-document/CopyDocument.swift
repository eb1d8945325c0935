import Customers
import Foundation

/// Writes a document that consists of renamed copies of another one.
///
/// ```
/// copy-document DOCUMENT.json COUNT OUTPUT.json
/// ```
@main
enum CopyDocument {
    static func main() throws {
        let arguments = CommandLine.arguments
        guard arguments.count == 4, let count = Int(arguments[2]), count > 0 else { throw Misuse() }
        let source = try Data(contentsOf: URL(fileURLWithPath: arguments[1]))
        let document = try JSONValue(jsonBytes: [UInt8](source))
        var copies = Copy(number: 1).applied(to: document)
        for number in 1..<count {
            copies = joined(copies, Copy(number: number + 1).applied(to: document))
        }
        try Data(copies.jsonBytes()).write(to: URL(fileURLWithPath: arguments[3]))
    }

    /// All members and elements of both; what is neither object nor array is that of the first.
    private static func joined(_ first: JSONValue, _ second: JSONValue) -> JSONValue {
        switch (first, second) {
        case (.object(let first), .object(let second)): .object(first.merging(second, uniquingKeysWith: joined))
        case (.array(let first), .array(let second)): .array(first == second ? first : first + second)
        default: first
        }
    }

    struct Misuse: Error {}
}
