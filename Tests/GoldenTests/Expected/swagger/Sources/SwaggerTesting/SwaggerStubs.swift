// Generated from swagger.yaml. Changes are lost when it is generated again.

import Swagger

nonisolated extension StubOperation where Output == [Pet] {
    /// ``SwaggerClient/Pets/listPets``: `GET /pets`
    public static var petsListPets: Self { Self(id: "listPets") }
}

nonisolated extension StubOperation where Output == Pet {
    /// ``SwaggerClient/Pets/createPet``: `POST /pets`
    public static var petsCreatePet: Self { Self(id: "createPet") }
    /// ``SwaggerClient/Pets/getPet``: `GET /pets/{petId}`
    public static var petsGetPet: Self { Self(id: "getPet") }
    /// ``SwaggerClient/Pets/getPetReturningXML``: `GET /pets/{petId}`
    public static var petsGetPetReturningXML: Self { Self(id: "getPet") }
}

nonisolated extension StubOperation where Output == Void {
    /// ``SwaggerClient/Pets/changePet``: `PATCH /pets/{petId}`
    public static var petsChangePet: Self { Self(id: "changePet") }
    /// ``SwaggerClient/Pets/addPhoto``: `PUT /pets/{petId}/photo`
    public static var petsAddPhoto: Self { Self(id: "addPhoto") }
}

nonisolated extension StubOperation where Output == HTTPBody {
    /// ``SwaggerClient/Pets/getPhoto``: `GET /pets/{petId}/photo`
    public static var petsGetPhoto: Self { Self(id: "getPhoto") }
}
