/// Links that only lead somewhere on the site of the document's author: in an SDK, `[pages](#pagination)` is `pages`.
///
/// They are those to a fragment alone, and to a path without a host that begins with `/` or `.`. What begins with a word may
/// as well be the name of a host, or a scheme.
enum DeadLinks {
    /// A line of Markdown in UTF-8, with the text of such links in place of the links. What is code stays as it is.
    static func removed(from line: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        let mayHaveLinks = zip(line, line.dropFirst()).contains { first, second in
            switch first {
            case UInt8(ascii: "]"): second == UInt8(ascii: "(")
            case UInt8(ascii: "<"): second | 0x20 == UInt8(ascii: "a")
            default: false
            }
        }
        guard mayHaveLinks else { return line }
        var scanner = Scanner(line)
        return scanner.text()[...]
    }

    private static func isDead(_ destination: ArraySlice<UInt8>) -> Bool {
        switch destination.first {
        case UInt8(ascii: "#"), UInt8(ascii: "."): true
        case UInt8(ascii: "/"): destination.dropFirst().first != UInt8(ascii: "/")
        default: false
        }
    }

    /// Goes through a line once, and copies what is no such link.
    private struct Scanner {
        private var rest: ArraySlice<UInt8>
        /// Where each bracket or parenthesis that is opened is closed.
        private let closings: [Int: Int]
        private var copied: [UInt8] = []
        /// Ends of HTML links whose beginnings were left out.
        private var openTags = 0

        init(_ rest: ArraySlice<UInt8>) {
            self.init(rest, closings: Brackets.closings(in: rest))
        }

        private init(_ rest: ArraySlice<UInt8>, closings: [Int: Int]) {
            self.rest = rest
            self.closings = closings
        }

        mutating func text() -> [UInt8] {
            while let byte = rest.first {
                switch byte {
                case UInt8(ascii: "`"): copyCode()
                case UInt8(ascii: "\\"): copy(2)
                case UInt8(ascii: "["): if !dropLink() { copy(1) }
                case UInt8(ascii: "<"): if !dropTag() { copy(1) }
                default: copy(rest.prefix { !Self.mayBeginSomething($0) }.count)
                }
            }
            return copied
        }

        private static func mayBeginSomething(_ byte: UInt8) -> Bool {
            switch byte {
            case UInt8(ascii: "`"), UInt8(ascii: "\\"), UInt8(ascii: "["), UInt8(ascii: "<"): true
            default: false
            }
        }

        private mutating func copy(_ count: Int) {
            copied += rest.prefix(count)
            rest = rest.dropFirst(count)
        }

        /// Code ends with as many backticks as it begins with (CommonMark 0.31.2, section 6.1).
        private mutating func copyCode() {
            let ticks = rest.prefix { $0 == UInt8(ascii: "`") }.count
            copy(ticks)
            var inner = rest
            while let start = inner.firstIndex(of: UInt8(ascii: "`")) {
                let run = inner[start...].prefix { $0 == UInt8(ascii: "`") }.count
                if run == ticks { return copy(start - rest.startIndex + ticks) }
                inner = inner[(start + run)...]
            }
        }

        /// `[text](destination "title")`, and an image of it.
        private mutating func dropLink() -> Bool {
            guard let textEnd = closings[rest.startIndex], textEnd < rest.endIndex else { return false }
            let target = rest[(textEnd + 1)...]
            guard target.first == UInt8(ascii: "("), let end = closings[target.startIndex], end < rest.endIndex,
                isDead(target[(target.startIndex + 1)..<end].drop { $0 == UInt8(ascii: " ") })
            else { return false }
            if copied.last == UInt8(ascii: "!") { copied.removeLast() }
            var inner = Scanner(rest[(rest.startIndex + 1)..<textEnd], closings: closings)
            copied += inner.text()
            rest = rest[(end + 1)...]
            return true
        }

        /// `<a href="#…">` and its `</a>`.
        private mutating func dropTag() -> Bool {
            let isAnchor = ["<a ", "<A ", "</a", "</A"].contains { rest.starts(with: $0.utf8) }
            // A tag ends before the next one begins.
            let inner = rest.dropFirst()
            guard isAnchor, let end = inner.firstIndex(where: { $0 == UInt8(ascii: ">") || $0 == UInt8(ascii: "<") }),
                rest[end] == UInt8(ascii: ">")
            else { return false }
            let tag = rest[...end]
            if openTags > 0, tag.count == 4, tag.starts(with: "</".utf8) {
                openTags -= 1
            } else if !tag.starts(with: "</".utf8), let destination = Self.destination(ofTag: tag.dropFirst(3)),
                isDead(destination)
            {
                openTags += 1
            } else {
                return false
            }
            rest = rest[(end + 1)...]
            return true
        }

        /// What the last `href` of a tag has, with quotation marks around it or without.
        private static func destination(ofTag attributes: ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
            var rest = attributes
            while let sign = rest.lastIndex(of: UInt8(ascii: "=")) {
                rest = attributes[..<sign]
                guard rest.suffix(4).elementsEqual("href".utf8) else { continue }
                var value = attributes[(sign + 1)...]
                if value.first.map({ "\"'".utf8.contains($0) }) == true { value = value.dropFirst() }
                return value.prefix { !"\"'> ".utf8.contains($0) }
            }
            return nil
        }
    }
}
