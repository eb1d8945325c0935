import ClientRuntimeTesting
import Pets

@main
struct Call {
    static func main() async throws {
        let transport = InMemoryTransport { request in
            .json(#"{"name": "Rex", "age": 3, "owner": {"nickname": "\#(request.path)"}}"#)
        }
        let shop = PetShop(configuration: ClientConfiguration(transport: transport))
        let pet = try await shop.pets.getPet(id: "7")
        print(pet.greeting, pet.owner?.nickname ?? "")
    }
}
