// Reading XML is left to the parser of Foundation, which on some platforms is a library of its own, linked only where
// the package trait asks for it. XMLCoder stands on the same parser, but its recursion overflows the stack on documents
// that are nested deeply.
#if XML || !canImport(FoundationXML)
import Foundation
#if canImport(FoundationXML)
import FoundationXML
#endif

nonisolated extension XMLTree {
    /// How many elements may be inside of each other.
    private static let maximumDepth = 100

    /// `XML_NS_ERR_UNDEFINED_NAMESPACE` of libxml2.
    private static let undeclaredPrefix = 201

    /// Reads a document, whose names lose their prefixes.
    ///
    /// - Parameter charset: The character set that the media type says, in lower case.
    /// - Throws: ``ResponseFormatError`` where the bytes are no XML, or too many elements are inside of each other.
    init(parsing bytes: [UInt8], charset: String? = nil) throws {
        let parser = XMLParser(data: Data(try XMLText.prepared(bytes, charset: charset)))
        let builder = XMLTreeBuilder(maximumDepth: Self.maximumDepth)
        parser.shouldProcessNamespaces = true
        parser.shouldResolveExternalEntities = false
        parser.delegate = builder
        // The errors of the parser would not help anybody, and may show what is in the document. It goes on after some
        // of them; a prefix that nobody declared does no harm.
        let isParsed = parser.parse()
        let errorCode = parser.parserError.map { ($0 as NSError).code } ?? Self.undeclaredPrefix
        guard isParsed, errorCode == Self.undeclaredPrefix, let root = builder.root else {
            throw ResponseFormatError(
                description: builder.isTooDeep ? "the content has too many levels" : "the content is not XML"
            )
        }
        self = root
    }
}

/// Builds a tree of what a parser finds.
private nonisolated final class XMLTreeBuilder: NSObject, XMLParserDelegate {
    private(set) var root: XMLTree?
    private(set) var isTooDeep = false
    private let maximumDepth: Int
    private var open: [XMLTree] = []

    init(maximumDepth: Int) {
        self.maximumDepth = maximumDepth
    }

    func parser(
        _ parser: XMLParser,
        didStartElement name: String,
        namespaceURI: String?,
        qualifiedName: String?,
        attributes: [String: String]
    ) {
        guard open.count < maximumDepth else {
            isTooDeep = true
            return parser.abortParsing()
        }
        var tree = XMLTree()
        for (name, value) in attributes where name != "xmlns" && !name.hasPrefix("xmlns:") {
            tree.attributes[name.split(separator: ":").last.map(String.init) ?? name] = value
        }
        open.append(tree)
    }

    func parser(_ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?) {
        guard var tree = open.popLast() else { return }
        // White space between elements.
        if !tree.elements.isEmpty { tree.text = "" }
        if open.isEmpty {
            root = tree
        } else {
            open[open.count - 1].elements.append((name, tree))
        }
    }

    func parser(_ parser: XMLParser, foundCharacters text: String) {
        if !open.isEmpty { open[open.count - 1].text += text }
    }

    func parser(_ parser: XMLParser, foundCDATA block: Data) {
        if !open.isEmpty { open[open.count - 1].text += String(decoding: block, as: UTF8.self) }
    }
}
#else
nonisolated extension XMLTree {
    /// - Throws: ``ResponseFormatError``: nothing reads XML here.
    init(parsing bytes: [UInt8], charset: String? = nil) throws {
        throw ResponseFormatError(
            description: "XML is read by FoundationXML on this platform: enable the trait 'XML' of the package"
        )
    }
}
#endif
