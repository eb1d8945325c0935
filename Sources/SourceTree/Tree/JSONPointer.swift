/// A path to a value within a document (RFC 6901).
public struct JSONPointer: Hashable, Sendable {
    /// The unescaped names and indices, outermost first; none points to the whole document.
    public var tokens: [String]

    /// A pointer of these tokens, unescaped.
    public init(tokens: [String] = []) {
        self.tokens = tokens
    }

    /// Reads a pointer: empty, or each token after a `/`, with `~1` for `/` and `~0` for `~`.
    ///
    /// Nil when it is none: it does not start with `/`, or has a `~` followed by neither `0` nor `1`.
    public init?(_ text: String) {
        tokens = []
        guard !text.isEmpty else { return }
        var token: [UInt8] = []
        var bytes = text.utf8.makeIterator()
        guard bytes.next() == UInt8(ascii: "/") else { return nil }
        while let byte = bytes.next() {
            switch byte {
            case UInt8(ascii: "/"):
                tokens.append(String(decoding: token, as: UTF8.self))
                token.removeAll(keepingCapacity: true)
            case UInt8(ascii: "~"):
                switch bytes.next() {
                case UInt8(ascii: "0"): token.append(UInt8(ascii: "~"))
                case UInt8(ascii: "1"): token.append(UInt8(ascii: "/"))
                default: return nil
                }
            default: token.append(byte)
            }
        }
        tokens.append(String(decoding: token, as: UTF8.self))
    }

    /// Reads a pointer from a URI's fragment, without the `#`: percent-encoded (RFC 6901, section 6).
    ///
    /// Nil when it is no pointer, or an escape is not two hexadecimal digits, or the bytes are not UTF-8.
    public init?(fragment: String) {
        var bytes: [UInt8] = []
        var input = fragment.utf8.makeIterator()
        while let byte = input.next() {
            if byte == UInt8(ascii: "%") {
                guard let high = input.next(), let low = input.next() else { return nil }
                let value = NumberText.value(of: high) * 16 + NumberText.value(of: low)
                guard NumberText.value(of: high) < 16, NumberText.value(of: low) < 16 else { return nil }
                bytes.append(UInt8(value))
            } else {
                bytes.append(byte)
            }
        }
        guard bytes.withUnsafeBytes({ UTF8Survey($0).firstInvalid }) == nil else { return nil }
        self.init(String(decoding: bytes, as: UTF8.self))
    }

    /// The pointer to a member or an item of what this one points to.
    public func appending(_ token: String) -> JSONPointer {
        JSONPointer(tokens: tokens + [token])
    }
}

extension JSONPointer: CustomStringConvertible {
    /// The pointer with its tokens escaped, as ``init(_:)`` reads it.
    public var description: String {
        var text = ""
        for token in tokens {
            text += "/"
            for scalar in token.unicodeScalars {
                switch scalar {
                case "~": text += "~0"
                case "/": text += "~1"
                default: text.unicodeScalars.append(scalar)
                }
            }
        }
        return text
    }
}

extension Node {
    /// The node that a pointer leads to from this one; nil when there is none.
    public func resolve(_ pointer: JSONPointer) -> Node? {
        var node = self
        for token in pointer.tokens {
            let next: Node?
            if let items = node.items {
                next = JSONPointer.index(token).flatMap { $0 < items.count ? items[$0] : nil }
            } else {
                next = node[token]
            }
            guard let next else { return nil }
            node = next
        }
        return node
    }
}

extension JSONPointer {
    /// An array index: digits alone, without leading zeros (RFC 6901, section 4).
    static func index(_ token: String) -> Int? {
        guard token.utf8.allSatisfy({ UInt8(ascii: "0")...UInt8(ascii: "9") ~= $0 }),
            token.utf8.count == 1 || token.utf8.first != UInt8(ascii: "0")
        else { return nil }
        return Int(token)
    }
}
