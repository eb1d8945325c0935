import OpenAPI
import SourceTree

/// Turns a document into an ``API``: from what is written to what is meant.
public enum Lowering {
    /// - Returns: the API, and what is doubtful in the document though it does not stop a generator.
    public static func lower(_ document: Document, options: LoweringOptions = LoweringOptions()) -> (
        api: API, diagnostics: Diagnostics
    ) {
        var schemas = SchemaLowering(document: document, options: options)
        schemas.lowerComponents()
        var operations = OperationLowering(document: document, options: options, schemas: schemas)
        var groups = operations.lowerGroups()
        var webhookLowering = WebhookLowering(document: document, schemas: operations.schemas)
        let webhooks = webhookLowering.webhooks()
        let (types, cycles) = UnionCycles.broken(in: webhookLowering.schemas.arena.types)
        var paging = PagingLowering(types: types, options: options, extensions: operations.pagingExtensions)
        paging.settle(&groups)
        var diagnostics = webhookLowering.schemas.diagnostics
        diagnostics.append(contentsOf: cycles)
        diagnostics.append(contentsOf: Diagnostics(paging.diagnostics))
        diagnostics.append(contentsOf: Diagnostics(webhookLowering.schemas.skipped.notes))
        let api = API(
            title: document.info.title,
            version: document.info.version,
            summary: document.info.summary,
            description: document.info.description,
            externalDocumentation: document.externalDocs.map(ExternalLink.init),
            servers: document.servers.map(Server.init),
            securitySchemes: SecurityLowering.schemes(of: document),
            security: SecurityLowering.alternatives(document.security),
            types: types,
            groups: groups,
            responseHeaders: operations.headers.headers,
            webhooks: webhooks,
            inventory: Inventory(
                document,
                operationsLeftOut: webhookLowering.schemas.skipped.pointers(of: .operation),
                webhooks: webhookLowering.count
            )
        )
        return (api, diagnostics)
    }
}

extension ExternalLink {
    init(_ documentation: ExternalDocumentation) {
        self.init(url: documentation.url, description: documentation.description)
    }
}

extension Server {
    init(_ server: OpenAPI.Server) {
        self.init(
            url: server.url,
            description: server.description ?? server.name,
            variables: server.variables.map { entry in
                Variable(
                    name: entry.name,
                    defaultValue: entry.value.default,
                    values: entry.value.enum,
                    description: entry.value.description
                )
            }
        )
    }
}
