/// The brackets and parentheses of a line of Markdown.
enum Brackets {
    /// Where each that is opened is closed, by where it is opened; what is opened and never closed is left out.
    static func closings(in text: ArraySlice<UInt8>) -> [Int: Int] {
        var closings: [Int: Int] = [:]
        var brackets: [Int] = []
        var parentheses: [Int] = []
        var index = text.startIndex
        while index < text.endIndex {
            switch text[index] {
            case UInt8(ascii: "\\"): index += 1
            case UInt8(ascii: "["): brackets.append(index)
            case UInt8(ascii: "("): parentheses.append(index)
            case UInt8(ascii: "]"): if let start = brackets.popLast() { closings[start] = index }
            case UInt8(ascii: ")"): if let start = parentheses.popLast() { closings[start] = index }
            default: break
            }
            index += 1
        }
        return closings
    }
}
