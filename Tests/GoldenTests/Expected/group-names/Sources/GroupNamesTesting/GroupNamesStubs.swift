// Generated from group-names.yaml. Changes are lost when it is generated again.

import GroupNames

nonisolated extension StubOperation where Output == [Pet] {
    /// ``GroupNamesClient/Pet/listPets``: `GET /pets`
    public static var petListPets: Self { Self(id: "listPets") }
}

nonisolated extension StubOperation where Output == GroupNamesClient.Pet.CreatePetResponse {
    /// ``GroupNamesClient/Pet/createPet``: `POST /pets`
    public static var petCreatePet: Self { Self(id: "createPet") }
}

nonisolated extension StubOperation where Output == Pet {
    /// ``GroupNamesClient/Pet/getPet``: `GET /pets/{id}`
    public static var petGetPet: Self { Self(id: "getPet") }
}

nonisolated extension StubOperation where Output == GroupNames2 {
    /// ``GroupNamesClient/GroupNames2/status``: `GET /status`
    public static var groupNamesStatus: Self { Self(id: "status") }
}

nonisolated extension StubOperation where Output == Client {
    /// ``GroupNamesClient/ClientAPI/clientValue``: `GET /client`
    public static var clientAPIClientValue: Self { Self(id: "client") }
}

nonisolated extension StubOperation where Output == Server {
    /// ``GroupNamesClient/Server2/server``: `GET /server`
    public static var serverServer: Self { Self(id: "server") }
}

nonisolated extension StubOperation where Output == Void {
    /// ``GroupNamesClient/Default/default``: `GET /default`
    public static var defaultDefault: Self { Self(id: "default") }
    /// ``GroupNamesClient/API/emoji``: `GET /emoji`
    public static var apiEmoji: Self { Self(id: "emoji") }
    /// ``GroupNamesClient/CatsAndDogsOthers/cats``: `GET /cats`
    public static var catsAndDogsOthersCats: Self { Self(id: "cats") }
    /// ``GroupNamesClient/InitAPI/initValue``: `GET /init`
    public static var initAPIInitValue: Self { Self(id: "init") }
    /// ``GroupNamesClient/Untagged/untagged``: `GET /untagged`
    public static var untaggedUntagged: Self { Self(id: "untagged") }
}
