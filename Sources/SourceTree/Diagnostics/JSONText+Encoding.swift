import Foundation

extension JSONText {
    /// A value for other programs: its members sorted and on lines of their own, with a newline at the end.
    ///
    /// - Throws: where the value cannot be encoded, which texts, numbers and lists always can.
    package static func object(_ value: some Encodable) throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        return String(decoding: try encoder.encode(value), as: UTF8.self) + "\n"
    }
}
