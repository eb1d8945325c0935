import SourceTree

extension VersionReader {
    /// Settles where all references lead that were met while the document was read, and what schemas are called.
    func resolveReferences(of document: inout Document) {
        let (table, schemaReferences) = ReferenceResolver(reader: self).resolveAll()
        document.references = table
        let home = document.node.tree.file.path
        for tree in context.documents.all where tree !== document.node.tree {
            document.references.documentNames[ObjectIdentifier(tree)] =
                FilePath.relative(tree.file.path, toFolderOf: home)
        }
        let names = document.references.documentNames
        let naming = SchemaNaming(document: document, references: schemaReferences) { tree in
            names[ObjectIdentifier(tree)] ?? tree.file.path
        }
        document.namedSchemas = naming.named()
        for named in document.namedSchemas {
            document.references.schemaNames[ObjectIdentifier(named.schema)] = named.name
        }
        for entry in document.components.schemas {
            document.references.schemaNames[ObjectIdentifier(entry.value)] = entry.name
        }
        context.checkDynamicReferences()
    }
}

extension ReadingContext {
    /// `$dynamicRef` is read as its static target (JSON Schema 2020-12, section 8.2.3.2). Where there is one schema with
    /// the `$dynamicAnchor`, that is what it means.
    fileprivate func checkDynamicReferences() {
        for reference in dynamicReferences {
            guard let anchor = reference.anchor, documents.dynamicAnchorCount(anchor) > 1 else { continue }
            warning(
                "dynamic-reference",
                "several schemas have the '$dynamicAnchor' '\(anchor)'; '\(reference.text)' is taken for the one that"
                    + " it leads to where it is written",
                at: reference.location,
            )
        }
    }
}
