/// What a plain scalar is: the core schema of YAML 1.2.2, section 10.3.2.
enum CoreSchema {
    /// The kind of a scalar that has neither quotes nor a tag.
    static func kind(of text: UnsafeBufferPointer<UInt8>) -> Node.Kind {
        guard let first = text.first else { return .null }
        switch first {
        case UInt8(ascii: "~"): return text.count == 1 ? .null : .string
        case UInt8(ascii: "n"), UInt8(ascii: "N"): return isNull(text) ? .null : .string
        case UInt8(ascii: "t"), UInt8(ascii: "T"), UInt8(ascii: "f"), UInt8(ascii: "F"):
            return isBool(text) ? .bool : .string
        case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "."):
            return NumberText.kind(of: text) ?? .string
        default: return .string
        }
    }

    /// The kind that an explicit tag gives a scalar; nil when the text is none of that kind.
    static func kind(of text: UnsafeBufferPointer<UInt8>, tag: String) -> Node.Kind? {
        switch tag {
        case "tag:yaml.org,2002:null": return isNull(text) ? .null : nil
        case "tag:yaml.org,2002:bool": return isBool(text) ? .bool : nil
        case "tag:yaml.org,2002:int": return NumberText.kind(of: text) == .integer ? .integer : nil
        case "tag:yaml.org,2002:float": return NumberText.kind(of: text) == nil ? nil : .number
        case "tag:yaml.org,2002:seq", "tag:yaml.org,2002:map": return nil
        // `!!str`, the non-specific tag `!`, and tags that this schema does not know: the text is all there is.
        default: return .string
        }
    }

    /// Whether a tag can stand on a collection.
    static func allows(tag: String, on kind: Node.Kind) -> Bool {
        switch tag {
        case "tag:yaml.org,2002:seq": kind == .sequence
        case "tag:yaml.org,2002:map": kind == .mapping
        case "tag:yaml.org,2002:str", "tag:yaml.org,2002:null", "tag:yaml.org,2002:bool", "tag:yaml.org,2002:int",
            "tag:yaml.org,2002:float":
            false
        default: true
        }
    }

    private static func isNull(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
        text.isEmpty || text.isAny(of: "null", "Null", "NULL", "~")
    }

    private static func isBool(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
        text.isAny(of: "true", "True", "TRUE", "false", "False", "FALSE")
    }
}

extension UnsafeBufferPointer<UInt8> {
    func isAny(of words: StaticString...) -> Bool {
        words.contains { word in
            word.utf8CodeUnitCount == count
                && elementsEqual(UnsafeBufferPointer(start: word.utf8Start, count: word.utf8CodeUnitCount))
        }
    }
}
