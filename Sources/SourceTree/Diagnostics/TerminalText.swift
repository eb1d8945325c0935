/// Text for an ANSI terminal (ECMA-48, section 8.3.117: Select Graphic Rendition).
package enum TerminalText {
    /// - Parameter style: its numbers, such as `1;31` for bold and red; empty for none.
    package static func styled(_ text: some StringProtocol, _ style: String) -> String {
        style.isEmpty ? String(text) : "\u{1B}[\(style)m\(text)\u{1B}[0m"
    }
}
