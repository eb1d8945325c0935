import SwiftBackend

/// The name of a Swift module: an ASCII identifier that is no keyword, nor a module that every program has.
public struct ModuleName: Hashable, Sendable, CustomStringConvertible {
    /// What a module is called that nothing gives a name.
    static let fallback = "API"

    public let description: String

    /// Nil when the text could not name a module.
    public init?(_ text: String) {
        guard Identifier.isModuleName(text) else { return nil }
        description = text
    }

    /// A name made from the first of some texts (a title, a file name) that has anything to make one of.
    public init(madeFrom texts: [String]) {
        for text in texts {
            let ascii = String(String.UnicodeScalarView(text.unicodeScalars.map { $0.isASCII ? $0 : " " }))
            if let name = ModuleName(Identifier.type(ascii, fallback: "", suffix: "API")) {
                self = name
                return
            }
        }
        description = Self.fallback
    }
}
