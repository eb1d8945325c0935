import Testing

@testable import GeneratorKit

@Suite struct ModuleNameTests {
    @Test(arguments: [
        (["Metronome", "metronome"], "Metronome"),
        (["Swagger Petstore", "petstore"], "SwaggerPetstore"),
        (["petstore API (v2)", "x"], "PetstoreAPIV2"),
        (["", "pet-store"], "PetStore"),
        (["ペット", "pet-store"], "PetStore"),
        (["ペット", "店"], "API"),
        (["Foundation", "x"], "FoundationAPI"),
        (["Café au lait", "x"], "CafAuLait"),
        (["3D Printing", "x"], "Type3DPrinting"),
    ])
    func isMadeFromATitleOrAFileName(texts: [String], expected: String) {
        #expect(ModuleName(madeFrom: texts).description == expected)
    }

    @Test(arguments: ["", "class", "Swift", "Foundation", "a b", "a-b", "1a", "_", "Ä", "A.B"])
    func refusesWhatCannotNameAModule(text: String) {
        #expect(ModuleName(text) == nil)
    }

    @Test(arguments: ["Metronome", "my_api", "API2"])
    func acceptsIdentifiers(text: String) {
        #expect(ModuleName(text)?.description == text)
    }
}
