// Generated from operation-names.yaml. Changes are lost when it is generated again.

import OperationNames

nonisolated extension StubOperation where Output == Void {
    /// ``OperationNamesClient/API/get``: `GET /`
    public static var apiGet: Self { Self(id: "GET /") }
    /// ``OperationNamesClient/Pets/getPets``: `GET /pets`
    public static var petsGetPets: Self { Self(id: "GET /pets") }
    /// ``OperationNamesClient/Pets/postPets``: `POST /pets`
    public static var petsPostPets: Self { Self(id: "POST /pets") }
    /// ``OperationNamesClient/Pets/deletePets``: `DELETE /pets`
    public static var petsDeletePets: Self { Self(id: "") }
    /// ``OperationNamesClient/Pets/exists``: `HEAD /pets`
    public static var petsExists: Self { Self(id: "pets.exists") }
    /// ``OperationNamesClient/Pets/options``: `OPTIONS /pets`
    public static var petsOptions: Self { Self(id: "pets/options") }
    /// ``OperationNamesClient/Pets/tracePets``: `TRACE /pets`
    public static var petsTracePets: Self { Self(id: "trace_pets") }
    /// ``OperationNamesClient/Pets/getPetsByPetID``: `GET /pets/{petId}`
    public static var petsGetPetsByPetID: Self { Self(id: "GET /pets/{petId}") }
    /// ``OperationNamesClient/Pets/putPetsByPetID``: `PUT /pets/{petId}`
    public static var petsPutPetsByPetID: Self { Self(id: "PUT /pets/{petId}") }
    /// ``OperationNamesClient/Pets/updatePetNot``: `PATCH /pets/{petId}`
    public static var petsUpdatePetNot: Self { Self(id: "Update Pet!") }
    /// ``OperationNamesClient/Pets/controllerDelete``: `DELETE /pets/{petId}`
    public static var petsControllerDelete: Self { Self(id: "PetsController_delete") }
    /// ``OperationNamesClient/Pets/getPetsByPetIDOwnersByOwnerID``: `GET /pets/{petId}/owners/{ownerId}`
    public static var petsGetPetsByPetIDOwnersByOwnerID: Self { Self(id: "GET /pets/{petId}/owners/{ownerId}") }
    /// ``OperationNamesClient/Pets/findByStatus``: `GET /pets/findByStatus`
    public static var petsFindByStatus: Self { Self(id: "petsFindByStatus") }
    /// ``OperationNamesClient/PetsJSON/getV2PetsJSON``: `GET /v2/pets.json`
    public static var petsJSONGetV2PetsJSON: Self { Self(id: "GET /v2/pets.json") }
    /// ``OperationNamesClient/Odd/value123``: `GET /a`
    public static var oddValue123: Self { Self(id: "123") }
    /// ``OperationNamesClient/Odd/minus``: `GET /b`
    public static var oddMinus: Self { Self(id: "-") }
    /// ``OperationNamesClient/Odd/getThing2``: `GET /c`
    public static var oddGetThing2: Self { Self(id: "get-thing") }
    /// ``OperationNamesClient/Odd/getThing``: `GET /d`
    public static var oddGetThing: Self { Self(id: "getThing") }
    /// ``OperationNamesClient/Odd/getThing3``: `GET /e`
    public static var oddGetThing3: Self { Self(id: "get_thing") }
    /// ``OperationNamesClient/Odd/initValue``: `GET /f`
    public static var oddInitValue: Self { Self(id: "init") }
    /// ``OperationNamesClient/Odd/selfValue``: `GET /g`
    public static var oddSelfValue: Self { Self(id: "self") }
    /// ``OperationNamesClient/Odd/clientValue``: `GET /h`
    public static var oddClientValue: Self { Self(id: "client") }
    /// ``OperationNamesClient/Odd/délétion``: `GET /i`
    public static var oddDélétion: Self { Self(id: "délétion") }
    /// ``OperationNamesClient/Odd/日本語``: `GET /j`
    public static var odd日本語: Self { Self(id: "日本語") }
    /// ``OperationNamesClient/Odd/class``: `GET /k`
    public static var oddClass: Self { Self(id: "class") }
    /// ``OperationNamesClient/Odd/type``: `GET /l`
    public static var oddType: Self { Self(id: "Type") }
    /// ``OperationNamesClient/Odd/description``: `GET /m`
    public static var oddDescription: Self { Self(id: "description") }
    /// ``OperationNamesClient/Odd/fragment``: `GET /n#fragment?query=1`
    public static var oddFragment: Self { Self(id: "fragment") }
    /// ``OperationNamesClient/Odd/hostilePath``: `GET /o p/é/"quote"/\(x)`
    public static var oddHostilePath: Self { Self(id: "hostilePath") }
    /// ``OperationNamesClient/Odd/old``: `GET /q`
    public static var oddOld: Self { Self(id: "old") }
    /// ``OperationNamesClient/UserAdmin/userList``: `GET /user.list`
    public static var userAdminUserList: Self { Self(id: "user:list") }
}
