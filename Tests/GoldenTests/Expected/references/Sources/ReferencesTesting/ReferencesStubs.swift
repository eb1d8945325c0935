// Generated from references.yaml. Changes are lost when it is generated again.

import References

nonisolated extension StubOperation where Output == [Pet] {
    /// ``ReferencesClient/Pets/listPets``: `GET /pets`
    public static var petsListPets: Self { Self(id: "listPets") }
}

nonisolated extension StubOperation where Output == Pet {
    /// ``ReferencesClient/Pets/getPet``: `GET /pets/{petId}`
    public static var petsGetPet: Self { Self(id: "getPet") }
}

nonisolated extension StubOperation where Output == Shop.Created {
    /// ``ReferencesClient/Orders/createOrder``: `POST /orders`
    public static var ordersCreateOrder: Self { Self(id: "createOrder") }
}
