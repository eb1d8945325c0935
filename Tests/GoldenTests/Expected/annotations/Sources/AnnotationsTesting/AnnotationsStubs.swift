// Generated from annotations.yaml. Changes are lost when it is generated again.

import Annotations

nonisolated extension StubOperation where Output == Account {
    /// ``AnnotationsClient/Accounts/createAccount``: `POST /accounts`
    public static var accountsCreateAccount: Self { Self(id: "createAccount") }
}

nonisolated extension StubOperation where Output == Void {
    /// ``AnnotationsClient/Accounts/closeAll``: `DELETE /accounts`
    public static var accountsCloseAll: Self { Self(id: "closeAll") }
}
