// Generated from webhooks.yaml. Changes are lost when it is generated again.

import WebhooksRuntime

/// What the service sends by itself.
public nonisolated enum WebhookEvent: UnionModel {
    case invoiceCreated(InvoiceCreated)
    case customerDeleted(CustomerDeletedEvent)
    /// A value that is none of the others, as it came.
    case unknown(JSONValue)

    public static let variants = UnionVariants<Self>(
        discriminator: "type",
        [
            .init(InvoiceCreated.self, tags: ["invoice.created"]) { .invoiceCreated($0) },
            .init(CustomerDeletedEvent.self, tags: ["customer.deleted"]) { .customerDeleted($0) },
        ],
        unknown: { .unknown($0) }
    )

    public var value: any JSONCodable {
        switch self {
        case .invoiceCreated(let value): value
        case .customerDeleted(let value): value
        case .unknown(let value): value
        }
    }
}
