// Reading XML is left to XMLCoder, which stands on the parser of Foundation.
#if XML
import Foundation
import XMLCoder

extension XMLTree {
    /// Reads a document, whose names lose their prefixes.
    ///
    /// - Throws: ``ResponseFormatError`` where the bytes are no XML.
    init(parsing bytes: [UInt8]) throws {
        let decoder = XMLDecoder(trimValueWhitespaces: false, removeWhitespaceElements: false)
        decoder.shouldProcessNamespaces = true
        // Errors would show what is around them otherwise.
        decoder.errorContextLength = 0
        do {
            self = try decoder.decode(XMLTree.self, from: Data(bytes))
        } catch {
            throw ResponseFormatError(description: "the content is not XML")
        }
    }
}

extension XMLTree: Decodable {
    /// XMLCoder has names of elements and attributes as keys, an empty key for text, and one for CDATA sections.
    init(from decoder: any Decoder) throws {
        if let container = try? decoder.container(keyedBy: XMLTreeKey.self) {
            for key in Set(container.allKeys.map(\.stringValue)).map(XMLTreeKey.init(stringValue:)) {
                if key.stringValue == "" || key.stringValue == "#CDATA" {
                    text += try container.decode(String.self, forKey: key)
                    continue
                }
                // Asked for a sequence, it leaves attributes out.
                let elements = try container.decode([XMLTree].self, forKey: key)
                if elements.isEmpty {
                    attributes[key.stringValue] = try container.decode(String.self, forKey: key)
                } else {
                    self.elements[key.stringValue] = elements
                }
            }
        } else {
            text = try decoder.singleValueContainer().decode(String.self)
        }
        // White space between elements.
        if !elements.isEmpty { text = "" }
    }
}

private struct XMLTreeKey: CodingKey {
    let stringValue: String
    var intValue: Int? { nil }

    init(stringValue: String) {
        self.stringValue = stringValue
    }

    init?(intValue: Int) {
        nil
    }
}
#else
extension XMLTree {
    /// - Throws: ``ResponseFormatError``: nothing reads XML here.
    init(parsing bytes: [UInt8]) throws {
        throw ResponseFormatError(description: "XML is read by XMLCoder: enable the trait 'XML' of the package")
    }
}
#endif
