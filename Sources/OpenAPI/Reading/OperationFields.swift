import SourceTree

extension ReadingContext {
    /// Reads a field that operations of every version have, and mean the same by.
    func readCommon(_ member: Node.Member, into operation: inout Operation) {
        switch member.key {
        case "tags": operation.tags = strings(member)
        case "summary": operation.summary = string(member)
        case "description": operation.description = string(member)
        case "externalDocs": operation.externalDocs = externalDocs(member.value)
        case "operationId":
            operation.operationId = string(member)
            operation.operationIdNode = member.value
        case "deprecated": operation.deprecated = deprecation(member)
        default: break
        }
    }
}
