import SourceTree
import TestSupport
import Testing

@testable import GeneratorKit

/// Every generated name can be another, and what a configuration says about nothing is an error where it says so.
@Suite struct OverrideTests {
    private let folder: TemporaryFolder
    private let document = """
        openapi: 3.1.0
        info: { title: Tiny pets, version: 1.2.0 }
        paths:
          /pets/{pet-id}:
            get:
              operationId: getPet
              tags: [1-Click pets]
              parameters:
                - { name: pet-id, in: path, required: true, schema: { type: string, format: uuid } }
                - { name: sort, in: query, schema: { type: string, enum: [up, down] } }
              responses:
                '200':
                  description: One of them.
                  content: { application/json: { schema: { $ref: '#/components/schemas/Pet' } } }
            delete: { operationId: removePet, tags: [1-Click pets], responses: {} }
        components:
          schemas:
            Pet:
              type: object
              properties:
                name: { type: string }
                mother: { type: object, properties: { name: { type: string } } }
                kind: { type: string, enum: ['+1', dog] }
                food: { oneOf: [{ $ref: '#/components/schemas/Meat' }, { type: object, properties: { leaf: {} } }] }
            Meat: { type: object, properties: { beef: {} } }

        """

    init() throws {
        folder = try TemporaryFolder()
    }

    private func generate(_ configuration: String) throws -> [GeneratedFile] {
        try folder.write(document, to: "pets.yaml")
        let path = try folder.write("document: pets.yaml\nmodule: Pets\n" + configuration, to: "generator.yaml")
        let tree = try SourceTree.parse(reading: folder("pets.yaml"))
        return try Pipeline(configuration: Configuration(contentsOf: path)).files(for: tree).files
    }

    private func errors(_ configuration: String) -> [String] {
        let error = #expect(throws: DiagnosticsError.self) { try generate(configuration) }
        return (error?.diagnostics ?? []).filter { $0.severity == .error }.map { diagnostic in
            ([diagnostic.short] + diagnostic.notes.map(\.message)).joined(separator: " | ")
        }
    }

    @Test func everyNameCanBeAnother() throws {
        let files = try generate(
            """
            client: Zoo
            groups: { 1-Click pets: animals }
            operations: { getPet: { name: fetch } }
            names:
              '#/components/schemas/Pet': Animal
              '#/components/schemas/Pet/properties/name': title
              '#/components/schemas/Pet/properties/mother': dam
              '#/components/schemas/Pet/properties/kind': sort
              '#/components/schemas/Pet/properties/kind/enum/+1': again
              '#/components/schemas/Pet/properties/food': Feed
              '#/components/schemas/Pet/properties/food/oneOf/0': flesh
              '#/components/schemas/Pet/properties/food/oneOf/1': Plant
              '#/paths/~1pets~1{pet-id}/get/parameters/pet-id': number
              '#/paths/~1pets~1{pet-id}/get/parameters/sort/schema': Direction
            """
        )
        func text(_ suffix: String) -> String {
            files.first { $0.path.hasSuffix(suffix) }.map { String(decoding: $0.bytes, as: UTF8.self) } ?? ""
        }
        let group = text("Client/Zoo+Animals.swift")
        #expect(group.contains("public func fetch(number: String, sort: Direction? = nil)"))
        #expect(group.contains("public nonisolated struct Direction: OpenEnum"))
        #expect(text("Client/Zoo.swift").contains("public var animals: Animals"))
        let animal = text("Models/Animal.swift")
        for line in [
            "public nonisolated struct Animal: ObjectModel", "public var title: String?", "public var dam: Dam?",
            "public nonisolated struct Dam: ObjectModel", "public var sort: Sort?", "public static var again: Self",
            "public var feed: Feed?", "case flesh(Meat)", "case plant(Plant)",
            "public nonisolated struct Plant: ObjectModel",
        ] {
            #expect(animal.contains(line), "\(line)\n\(animal)")
        }
    }

    /// What is printed of the names can be copied into a configuration, and then changes nothing.
    @Test func theListOfNamesIsAConfiguration() throws {
        let files = try generate("")
        var configuration = Configuration()
        configuration.document = .init(folder("pets.yaml"))
        configuration.module = ModuleName("Pets")
        let listing = try Pipeline(configuration: configuration).names().names.configuration
        #expect(
            listing.contains("groups:\n  '1-Click pets': oneClickPets\noperations:\n  'getPet': { name: getPet }\n")
        )
        #expect(listing.contains("  '#/components/schemas/Pet/properties/kind/enum/+1': plus1\n"))
        let again = try generate(listing)
        #expect(again.map(\.path) == files.map(\.path))
        for (again, file) in zip(again, files) { #expect(code(of: again) == code(of: file), "\(file.path)") }
    }

    /// The lines of a file but for its comments, which say what the document calls things.
    private func code(of file: GeneratedFile) -> [Substring] {
        String(decoding: file.bytes, as: UTF8.self).split(separator: "\n").filter { !$0.contains("///") }
    }

    @Test func whatLeadsNowhereIsAnError() {
        expectSame(
            """
            groups: { 1-Click pet: animals }
            operations:
              getPett: { name: fetch }
              PUT /pets: { retries: 0 }
            """,
            [
                "3:11 unknown-group | did you mean '1-Click pets'?", "5:3 unknown-operation | did you mean 'getPet'?",
                "6:3 unknown-operation",
            ]
        )
        expectSame(
            """
            names:
              '#/components/schemas/Pett': Animal
              '#/components/schemas/Pet/properties/nam': title
              '#/components/schemas': all
              '#/components/schemas/Pet/properties/kind/enum/cat': tom
              '#/paths/~1pets~1{pet-id}/get/parameters/pet_id': number
              other.yaml: Other
            formats: { uid: UUID }
            """,
            [
                "4:3 unknown-name | did you mean 'Pet'?", "5:3 unknown-name | did you mean 'name'?", "6:3 unknown-name",
                "7:3 unknown-name", "8:3 unknown-name | did you mean 'pet-id'?", "9:3 unknown-name",
                "10:12 unknown-format | did you mean 'uuid'?",
            ]
        )
    }

    @Test func whatCannotBeCalledSoIsAnError() {
        expectSame(
            """
            names:
              '#/components/schemas/Pet': APIClient
              '#/components/schemas/Meat': PetsClient
              '#/components/schemas/Pet/properties/name': hashValue
              '#/components/schemas/Pet/properties/kind/enum/dog': allCases
              '#/components/schemas/Pet/properties/food/oneOf/0': unknown
              '#/paths/~1pets~1{pet-id}/get/parameters/pet-id': body
            """,
            (4...9).map { line in "\(line):\([31, 32, 47, 56, 55, 53][line - 4]) reserved-name" }
        )
        expectSame(
            "names: { '#/components/schemas/Pet/properties/name': kind }",
            ["3:54 taken-name | one of them would be 'kind2'"]
        )
        expectSame(
            "operations: { getPet: { name: removePet } }",
            ["3:31 taken-name | one of them would be 'removePet2'"]
        )
        expectSame(
            "client: APIClient\ngroups: { 1-Click pets: with }\noperations: { getPet: { name: init, group: webhooks } }",
            ["3:9 reserved-name", "4:25 reserved-name", "5:31 reserved-name", "5:44 reserved-name"]
        )
    }

    @Test func oneMistakeHidesNoOther() throws {
        try folder.write("{{#open}}", to: "mine/alias.mustache")
        try folder.write("openapi: 3.1.0\ninfo: {title: a, version: '1'}\npaths: [1]\n", to: "broken.yaml")
        var configuration = Configuration()
        configuration.document = .init(folder("broken.yaml"))
        configuration.output = .init(folder("out"))
        configuration.templates = .init(folder("mine"))
        let error = #expect(throws: DiagnosticsError.self) { try Pipeline(configuration: configuration).run() }
        #expect(error?.short.sorted() == ["1:1 invalid-template", "3:8 wrong-type"])
    }

    /// A configuration that cannot be read wholly does not keep the document from being read.
    @Test func mistakesInTheConfigurationHideNoneInTheDocument() throws {
        try folder.write("openapi: 3.1.0\ninfo: {title: a, version: '1'}\npaths: [1]\n", to: "broken.yaml")
        let path = try folder.write("document: broken.yaml\noutput: 5\nmodul: Pets\n", to: "generator.yaml")
        let configuration = try Configuration.read(contentsOf: path)
        let error = #expect(throws: DiagnosticsError.self) { try Pipeline(configuration: configuration).run() }
        #expect(error?.short.sorted() == ["2:9 wrong-type", "3:1 unknown-key", "3:8 wrong-type"])
        let listing = #expect(throws: DiagnosticsError.self) { try Pipeline(configuration: configuration).names() }
        #expect(listing?.short.sorted() == ["2:9 wrong-type", "3:1 unknown-key", "3:8 wrong-type"])

        // Where it means to name the document, nothing else is to be said.
        let nameless = try folder.write("document: []\n", to: "nameless.yaml")
        let read = try Configuration.read(contentsOf: nameless)
        let alone = #expect(throws: DiagnosticsError.self) { try Pipeline(configuration: read).run() }
        #expect(alone?.short == ["1:11 wrong-type"])
    }

    /// A union whose variants are called by their place is told of, unless the configuration has names for them.
    @Test func variantsWithoutANameAreToldOf() throws {
        let text = document.replacing(
            "oneOf: [{ $ref: '#/components/schemas/Meat' },",
            with: "oneOf: [{ type: object, properties: { bean: {} } },"
        )
        try folder.write(text, to: "unnamed.yaml")
        func notes(_ names: String) throws -> [String] {
            let path = try folder.write("document: unnamed.yaml\n" + names, to: "generator.yaml")
            let tree = try SourceTree.parse(reading: folder("unnamed.yaml"))
            let warnings = try Pipeline(configuration: Configuration(contentsOf: path)).files(for: tree).warnings.all
            return warnings.filter { $0.code == "unnamed-variant" }.map { "\($0.short) \($0.message)" }
        }
        let pointer = "#/components/schemas/Pet/properties/food/oneOf"
        #expect(
            try notes("") == [
                "24:15 unnamed-variant nothing says what to call variants of this union: '.variant1', '.variant2'"
            ]
        )
        #expect(
            try notes("names: { '\(pointer)/0': bean }") == [
                "24:15 unnamed-variant nothing says what to call a variant of this union: '.variant2'"
            ]
        )
        #expect(try notes("names: { '\(pointer)/0': bean, '\(pointer)/1': leaf }") == [])
    }

    private func expectSame(
        _ configuration: String,
        _ expected: [String],
        sourceLocation: Testing.SourceLocation = #_sourceLocation
    ) {
        #expect(errors(configuration) == expected, sourceLocation: sourceLocation)
    }
}
