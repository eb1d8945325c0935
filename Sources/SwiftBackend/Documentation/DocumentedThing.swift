import SchemaIR

/// What has a title, a description and a link to more.
protocol DocumentedThing {
    var title: String? { get }
    var description: String? { get }
    var link: ExternalLink? { get }
}

extension Documentation: DocumentedThing {}

extension SchemaIR.Operation: DocumentedThing {
    var title: String? { summary }
    var link: ExternalLink? { externalDocumentation }
}
