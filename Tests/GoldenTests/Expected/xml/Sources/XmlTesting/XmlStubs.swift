// Generated from xml.yaml. Changes are lost when it is generated again.

import Xml

nonisolated extension StubOperation where Output == Pets {
    /// ``XmlClient/Pets/listPets``: `GET /pets`
    public static var petsListPets: Self { Self(id: "listPets") }
}

nonisolated extension StubOperation where Output == Pet {
    /// ``XmlClient/Pets/addPet``: `POST /pets`
    public static var petsAddPet: Self { Self(id: "addPet") }
}

nonisolated extension StubOperation where Output == Void {
    /// ``XmlClient/Pets/replacePets``: `PUT /pets`
    public static var petsReplacePets: Self { Self(id: "replacePets") }
    /// ``XmlClient/Pets/patchText``: `PATCH /pets`
    public static var petsPatchText: Self { Self(id: "patchText") }
}
