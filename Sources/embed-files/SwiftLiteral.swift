/// Any text as a Swift literal that reads back as exactly the same text.
///
/// A raw literal over several lines, with more `#` than follow any quote or backslash inside, needs no escapes but for
/// what the compiler would change: it reads CR LF as LF, and refuses NUL.
struct SwiftLiteral: CustomStringConvertible {
    let description: String

    init(_ text: String) {
        let pounds = String(repeating: "#", count: Self.longestRunOfPounds(in: text) + 1)
        var body = ""
        for scalar in text.unicodeScalars {
            if scalar.properties.generalCategory == .control, scalar != "\n", scalar != "\t" {
                body += "\\\(pounds)u{\(String(scalar.value, radix: 16))}"
            } else {
                body.unicodeScalars.append(scalar)
            }
        }
        description = "\(pounds)\"\"\"\n\(body)\n\"\"\"\(pounds)"
    }

    private static func longestRunOfPounds(in text: String) -> Int {
        text.utf8.split { $0 != UInt8(ascii: "#") }.map(\.count).max() ?? 0
    }
}
