extension Change {
    /// The kinds of changes. Their names never change: ignore files have them.
    public enum Code: String, Hashable, Sendable, CaseIterable {
        case moduleRenamed = "module-renamed"
        case clientRenamed = "client-renamed"

        case typeRemoved = "type-removed"
        case typeAdded = "type-added"
        case typeRenamed = "type-renamed"
        /// What a name stands for: another type behind an alias, other values of an enumeration.
        case typeChanged = "type-changed"
        /// An object that becomes an enumeration, and the like.
        case typeKindChanged = "type-kind-changed"

        case propertyRemoved = "property-removed"
        case propertyAdded = "property-added"
        case propertyRenamed = "property-renamed"
        case propertyTypeChanged = "property-type-changed"
        case propertyFormatChanged = "property-format-changed"
        case propertyBecameRequired = "property-became-required"
        case propertyBecameOptional = "property-became-optional"
        case propertyBecameNullable = "property-became-nullable"
        case propertyBecameNotNullable = "property-became-not-nullable"
        /// `readOnly` or `writeOnly`.
        case propertyDirectionChanged = "property-direction-changed"
        case constantChanged = "constant-changed"
        case defaultChanged = "default-changed"
        case constraintsTightened = "constraints-tightened"
        case constraintsLoosened = "constraints-loosened"
        case constraintsChanged = "constraints-changed"

        case valueRemoved = "value-removed"
        case valueAdded = "value-added"
        case valueRenamed = "value-renamed"

        case variantRemoved = "variant-removed"
        case variantAdded = "variant-added"
        case variantRenamed = "variant-renamed"
        case discriminatorChanged = "discriminator-changed"

        case operationRemoved = "operation-removed"
        case operationAdded = "operation-added"
        case operationRenamed = "operation-renamed"
        case operationDeprecated = "operation-deprecated"
        case pathChanged = "path-changed"
        case functionRemoved = "function-removed"
        case functionAdded = "function-added"

        case parameterRemoved = "parameter-removed"
        case parameterAdded = "parameter-added"
        case parameterRenamed = "parameter-renamed"
        case parameterMoved = "parameter-moved"
        case parameterTypeChanged = "parameter-type-changed"
        case parameterFormatChanged = "parameter-format-changed"
        case parameterBecameRequired = "parameter-became-required"
        case parameterBecameOptional = "parameter-became-optional"
        case parameterEncodingChanged = "parameter-encoding-changed"
        /// Swift wants arguments in the order of the parameters.
        case parameterOrderChanged = "parameter-order-changed"

        case bodyAdded = "request-body-added"
        case bodyRemoved = "request-body-removed"
        case bodyTypeChanged = "request-body-type-changed"
        case bodyBecameRequired = "request-body-became-required"
        case bodyBecameOptional = "request-body-became-optional"
        case mediaTypeRemoved = "media-type-removed"
        case mediaTypeAdded = "media-type-added"

        case responseRemoved = "response-removed"
        case responseAdded = "response-added"
        case responseTypeChanged = "response-type-changed"
        case headerRemoved = "header-removed"
        case headerAdded = "header-added"
        case headerChanged = "header-changed"

        case groupRemoved = "group-removed"
        case groupAdded = "group-added"
        case groupRenamed = "group-renamed"

        case serverRemoved = "server-removed"
        case serverAdded = "server-added"
        case serverChanged = "server-changed"
        case securityTightened = "security-tightened"
        case securityLoosened = "security-loosened"
        case credentialsChanged = "credentials-changed"
        case webhooksChanged = "webhooks-changed"

        case deprecated = "deprecated"
        case descriptionChanged = "description-changed"
    }
}
