/// How many of something there are, in words.
package enum CountText {
    /// `1 file`, `2 files`.
    package static func of(_ number: Int, _ noun: String) -> String {
        "\(number) \(noun)\(number == 1 ? "" : "s")"
    }
}
