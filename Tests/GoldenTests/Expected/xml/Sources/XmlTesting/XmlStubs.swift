// Generated from xml.yaml. Changes are lost when it is generated again.

import Xml

extension StubOperation where Output == Pets {
    /// ``XmlClient/Pets/listPets``: `GET /pets`
    public static var petsListPets: Self { Self(id: "listPets") }
}

extension StubOperation where Output == Pet {
    /// ``XmlClient/Pets/addPet``: `POST /pets`
    public static var petsAddPet: Self { Self(id: "addPet") }
}

extension StubOperation where Output == Void {
    /// ``XmlClient/Pets/replacePets``: `PUT /pets`
    public static var petsReplacePets: Self { Self(id: "replacePets") }
    /// ``XmlClient/Pets/patchText``: `PATCH /pets`
    public static var petsPatchText: Self { Self(id: "patchText") }
}
