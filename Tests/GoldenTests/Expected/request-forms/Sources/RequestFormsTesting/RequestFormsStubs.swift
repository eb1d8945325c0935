// Generated from request-forms.yaml. Changes are lost when it is generated again.

import RequestForms

nonisolated extension StubOperation where Output == Void {
    /// ``RequestFormsClient/Messages/createMessage``: `POST /messages`
    public static var messagesCreateMessage: Self { Self(id: "createMessage") }
    /// ``RequestFormsClient/Messages/createMessageAsForm``: `PUT /messages`
    public static var messagesCreateMessageAsForm: Self { Self(id: "createMessageAsForm") }
    /// ``RequestFormsClient/Pets/replacePet``: `PUT /pets`
    public static var petsReplacePet: Self { Self(id: "replacePet") }
    /// ``RequestFormsClient/Pets/patchPet``: `PATCH /pets`
    public static var petsPatchPet: Self { Self(id: "patchPet") }
    /// ``RequestFormsClient/Logs/sendLogs``: `POST /logs`
    public static var logsSendLogs: Self { Self(id: "sendLogs") }
}

nonisolated extension StubOperation where Output == Pet {
    /// ``RequestFormsClient/Pets/addPet``: `POST /pets`
    public static var petsAddPet: Self { Self(id: "addPet") }
}
