import OpenAPI
import SourceTree
import Testing

/// Schemas and documents that have an address of their own: `$self`, `$id`, `$anchor`, `$dynamicAnchor`.
@Suite struct ResourceTests {
    private func titles(_ document: Document, of name: String = "Refs") throws -> [String?] {
        try document.schema(name).prefixItems.map { document.resolve($0)?.title }
    }

    @Test func anIDChangesWhereReferencesStart() throws {
        let document = try documentWithSchemas(
            """
                Refs:
                  prefixItems:
                    - $ref: https://example.com/schemas/pet
                    - $ref: 'https://example.com/schemas/pet#/properties/name'
                    - $ref: 'https://example.com/schemas/pet#tag'
                    - $ref: 'urn:example:leaf'
                Pet:
                  $id: https://example.com/schemas/pet
                  title: pet
                  properties:
                    name: {title: name}
                    self: {$ref: '#'}
                    named: {$ref: '#/properties/name'}
                    owner: {$ref: owner}
                    tag: {$anchor: tag, title: tag}
                Owner: {$id: 'https://example.com/schemas/owner', title: owner, items: {$ref: '#tag'}, \
            properties: {x: {$anchor: tag, title: other tag}}}
                Leaf: {$id: 'urn:example:leaf', title: leaf}
            """
        )
        #expect(try titles(document) == ["pet", "name", "tag", "leaf"])
        let pet = try document.schema("Pet")
        #expect(document.resolve(try required(pet.properties["self"])) === pet)
        #expect(document.resolve(try required(pet.properties["named"]))?.title == "name")
        let owner = try #require(document.resolve(try required(pet.properties["owner"])))
        #expect(owner === (try document.schema("Owner")))
        #expect(document.resolve(try required(owner.items))?.title == "other tag")
    }

    @Test func anIDInAnotherFile() throws {
        let documents = InMemoryDocuments([
            "api.yaml": header() + """
                components:
                  schemas:
                    Refs:
                      prefixItems:
                        - $ref: https://example.com/leaf
                        - $ref: tree.yaml
                """,
            "tree.yaml": """
            $id: https://example.com/tree
            title: tree
            items: {$ref: leaf}
            $defs: {leaf: {$id: leaf, title: leaf, not: {$ref: '#/$defs/deep'}, $defs: {deep: {title: deep}}}}
            """,
        ])
        let document = try documents.document("api.yaml")
        #expect(try titles(document) == ["leaf", "tree"])
        let leaf = try #require(document.resolve(try document.schema("Refs").prefixItems[0]))
        #expect(document.resolve(try required(leaf.not))?.title == "deep")
    }

    @Test func aDocumentThatSaysWhatItIsCalled() throws {
        let documents = InMemoryDocuments([
            "specs/api.yaml": header("3.2.0") + """
                $self: https://example.com/apis/api.yaml
                components:
                  schemas:
                    Refs:
                      prefixItems:
                        - $ref: 'https://example.com/apis/api.yaml#/components/schemas/Own'
                        - $ref: 'api.yaml#/components/schemas/Own'
                        - $ref: 'https://example.com/shared#/components/schemas/Other'
                        - $ref: '../shared#/components/schemas/Other'
                        - $ref: parts.yaml#/Part
                    Own: {title: own}
                """,
            "https://example.com/shared": header("3.2.0") + "components: {schemas: {Other: {title: other}}}",
            "specs/parts.yaml": "Part: {title: part}",
        ])
        #expect(try titles(documents.document("specs/api.yaml")) == ["own", "own", "other", "other", "part"])
        #expect(!documents.requests.contains("specs/api.yaml"))
    }

    @Test func authorsWhoMeanTheDocument() throws {
        let text =
            header() + """
                components:
                  schemas:
                    Pet: {$id: pet, title: pet, items: {$ref: '#/components/schemas/Leaf'}}
                    Leaf: {title: leaf}
                """
        expectSame(
            try diagnose(text),
            [
                "5:47 warning local-reference: '#' in a schema with an '$id' is that schema; '#/components' is taken to "
                    + "start from the document all the same"
            ]
        )
    }

    @Test func dynamicReferencesAreStatic() throws {
        let document = try documentWithSchemas(
            """
                Tree:
                  $dynamicAnchor: node
                  title: tree
                  properties: {children: {items: {$dynamicRef: '#node'}}}
            """
        )
        let children = try #require(document.schema("Tree").properties["children"]?.items)
        #expect(children.dynamicReference == "#node")
        #expect(document.resolve(children) === (try document.schema("Tree")))
        expectSame(
            try diagnoseSchemas(
                """
                    Tree: {$id: tree, $dynamicAnchor: node, items: {$dynamicRef: '#node'}}
                    Strict: {$id: strict, $dynamicAnchor: node, $ref: tree}
                """
            ),
            [
                "5:66 warning dynamic-reference: several schemas have the '$dynamicAnchor' 'node'; '#node' is taken for "
                    + "the one that it leads to where it is written"
            ]
        )
    }

    @Test func addressesOfNothing() throws {
        expectSame(
            try diagnoseSchemas("    A: {$ref: 'urn:example:gone'}\n    B: {$ref: '#gone'}\n"),
            [
                "5:15 error external-reference: 'urn:example:gone' leads nowhere: other documents are not read here",
                "6:15 error broken-reference: '#gone' leads nowhere: there is no schema with this '$anchor'",
            ]
        )
    }
}
