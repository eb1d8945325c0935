// Generated from parameter-styles.yaml. Changes are lost when it is generated again.

import ParameterStyles

nonisolated extension StubOperation where Output == Void {
    /// ``ParameterStylesClient/Matrix/string``: `GET /matrix/string/x{color}`
    public static var matrixString: Self { Self(id: "matrixString") }
    /// ``ParameterStylesClient/Matrix/array``: `GET /matrix/array/x{color}`
    public static var matrixArray: Self { Self(id: "matrixArray") }
    /// ``ParameterStylesClient/Matrix/object``: `GET /matrix/object/x{color}`
    public static var matrixObject: Self { Self(id: "matrixObject") }
    /// ``ParameterStylesClient/Matrix/stringExploded``: `GET /matrix/exploded/string/x{color}`
    public static var matrixStringExploded: Self { Self(id: "matrixStringExploded") }
    /// ``ParameterStylesClient/Matrix/arrayExploded``: `GET /matrix/exploded/array/x{color}`
    public static var matrixArrayExploded: Self { Self(id: "matrixArrayExploded") }
    /// ``ParameterStylesClient/Matrix/objectExploded``: `GET /matrix/exploded/object/x{color}`
    public static var matrixObjectExploded: Self { Self(id: "matrixObjectExploded") }
    /// ``ParameterStylesClient/Label/string``: `GET /label/string/x{color}`
    public static var labelString: Self { Self(id: "labelString") }
    /// ``ParameterStylesClient/Label/array``: `GET /label/array/x{color}`
    public static var labelArray: Self { Self(id: "labelArray") }
    /// ``ParameterStylesClient/Label/object``: `GET /label/object/x{color}`
    public static var labelObject: Self { Self(id: "labelObject") }
    /// ``ParameterStylesClient/Label/stringExploded``: `GET /label/exploded/string/x{color}`
    public static var labelStringExploded: Self { Self(id: "labelStringExploded") }
    /// ``ParameterStylesClient/Label/arrayExploded``: `GET /label/exploded/array/x{color}`
    public static var labelArrayExploded: Self { Self(id: "labelArrayExploded") }
    /// ``ParameterStylesClient/Label/objectExploded``: `GET /label/exploded/object/x{color}`
    public static var labelObjectExploded: Self { Self(id: "labelObjectExploded") }
    /// ``ParameterStylesClient/Simple/string``: `GET /simple/string/x{color}`
    public static var simpleString: Self { Self(id: "simpleString") }
    /// ``ParameterStylesClient/Simple/array``: `GET /simple/array/x{color}`
    public static var simpleArray: Self { Self(id: "simpleArray") }
    /// ``ParameterStylesClient/Simple/object``: `GET /simple/object/x{color}`
    public static var simpleObject: Self { Self(id: "simpleObject") }
    /// ``ParameterStylesClient/Simple/stringExploded``: `GET /simple/exploded/string/x{color}`
    public static var simpleStringExploded: Self { Self(id: "simpleStringExploded") }
    /// ``ParameterStylesClient/Simple/arrayExploded``: `GET /simple/exploded/array/x{color}`
    public static var simpleArrayExploded: Self { Self(id: "simpleArrayExploded") }
    /// ``ParameterStylesClient/Simple/objectExploded``: `GET /simple/exploded/object/x{color}`
    public static var simpleObjectExploded: Self { Self(id: "simpleObjectExploded") }
    /// ``ParameterStylesClient/Form/string``: `GET /form/string`
    public static var formString: Self { Self(id: "formString") }
    /// ``ParameterStylesClient/Form/array``: `GET /form/array`
    public static var formArray: Self { Self(id: "formArray") }
    /// ``ParameterStylesClient/Form/object``: `GET /form/object`
    public static var formObject: Self { Self(id: "formObject") }
    /// ``ParameterStylesClient/Form/stringExploded``: `GET /form/exploded/string`
    public static var formStringExploded: Self { Self(id: "formStringExploded") }
    /// ``ParameterStylesClient/Form/arrayExploded``: `GET /form/exploded/array`
    public static var formArrayExploded: Self { Self(id: "formArrayExploded") }
    /// ``ParameterStylesClient/Form/objectExploded``: `GET /form/exploded/object`
    public static var formObjectExploded: Self { Self(id: "formObjectExploded") }
    /// ``ParameterStylesClient/SpaceDelimited/array``: `GET /spaceDelimited/array`
    public static var spaceDelimitedArray: Self { Self(id: "spaceDelimitedArray") }
    /// ``ParameterStylesClient/SpaceDelimited/object``: `GET /spaceDelimited/object`
    public static var spaceDelimitedObject: Self { Self(id: "spaceDelimitedObject") }
    /// ``ParameterStylesClient/PipeDelimited/array``: `GET /pipeDelimited/array`
    public static var pipeDelimitedArray: Self { Self(id: "pipeDelimitedArray") }
    /// ``ParameterStylesClient/PipeDelimited/object``: `GET /pipeDelimited/object`
    public static var pipeDelimitedObject: Self { Self(id: "pipeDelimitedObject") }
    /// ``ParameterStylesClient/DeepObject/object``: `GET /deepObject/object`
    public static var deepObjectObject: Self { Self(id: "deepObjectObject") }
    /// ``ParameterStylesClient/Header/string``: `GET /header/string`
    public static var headerString: Self { Self(id: "headerString") }
    /// ``ParameterStylesClient/Header/array``: `GET /header/array`
    public static var headerArray: Self { Self(id: "headerArray") }
    /// ``ParameterStylesClient/Header/object``: `GET /header/object`
    public static var headerObject: Self { Self(id: "headerObject") }
    /// ``ParameterStylesClient/Header/stringExploded``: `GET /header/exploded/string`
    public static var headerStringExploded: Self { Self(id: "headerStringExploded") }
    /// ``ParameterStylesClient/Header/arrayExploded``: `GET /header/exploded/array`
    public static var headerArrayExploded: Self { Self(id: "headerArrayExploded") }
    /// ``ParameterStylesClient/Header/objectExploded``: `GET /header/exploded/object`
    public static var headerObjectExploded: Self { Self(id: "headerObjectExploded") }
    /// ``ParameterStylesClient/FormCookie/string``: `GET /formCookie/string`
    public static var formCookieString: Self { Self(id: "formCookieString") }
    /// ``ParameterStylesClient/FormCookie/array``: `GET /formCookie/array`
    public static var formCookieArray: Self { Self(id: "formCookieArray") }
    /// ``ParameterStylesClient/FormCookie/object``: `GET /formCookie/object`
    public static var formCookieObject: Self { Self(id: "formCookieObject") }
    /// ``ParameterStylesClient/FormCookie/stringExploded``: `GET /formCookie/exploded/string`
    public static var formCookieStringExploded: Self { Self(id: "formCookieStringExploded") }
    /// ``ParameterStylesClient/FormCookie/arrayExploded``: `GET /formCookie/exploded/array`
    public static var formCookieArrayExploded: Self { Self(id: "formCookieArrayExploded") }
    /// ``ParameterStylesClient/FormCookie/objectExploded``: `GET /formCookie/exploded/object`
    public static var formCookieObjectExploded: Self { Self(id: "formCookieObjectExploded") }
    /// ``ParameterStylesClient/Cookie/string``: `GET /cookie/string`
    public static var cookieString: Self { Self(id: "cookieString") }
    /// ``ParameterStylesClient/Cookie/array``: `GET /cookie/array`
    public static var cookieArray: Self { Self(id: "cookieArray") }
    /// ``ParameterStylesClient/Cookie/object``: `GET /cookie/object`
    public static var cookieObject: Self { Self(id: "cookieObject") }
    /// ``ParameterStylesClient/Cookie/stringExploded``: `GET /cookie/exploded/string`
    public static var cookieStringExploded: Self { Self(id: "cookieStringExploded") }
    /// ``ParameterStylesClient/Cookie/arrayExploded``: `GET /cookie/exploded/array`
    public static var cookieArrayExploded: Self { Self(id: "cookieArrayExploded") }
    /// ``ParameterStylesClient/Cookie/objectExploded``: `GET /cookie/exploded/object`
    public static var cookieObjectExploded: Self { Self(id: "cookieObjectExploded") }
}
