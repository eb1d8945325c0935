// Generated from parameter-styles.yaml. Changes are lost when it is generated again.

import ParameterStyles

nonisolated extension StubOperation where Output == Void {
    /// ``ParameterStylesClient/Matrix/matrixString``: `GET /matrix/string/x{color}`
    public static var matrixMatrixString: Self { Self(id: "matrixString") }
    /// ``ParameterStylesClient/Matrix/matrixArray``: `GET /matrix/array/x{color}`
    public static var matrixMatrixArray: Self { Self(id: "matrixArray") }
    /// ``ParameterStylesClient/Matrix/matrixObject``: `GET /matrix/object/x{color}`
    public static var matrixMatrixObject: Self { Self(id: "matrixObject") }
    /// ``ParameterStylesClient/Matrix/matrixStringExploded``: `GET /matrix/exploded/string/x{color}`
    public static var matrixMatrixStringExploded: Self { Self(id: "matrixStringExploded") }
    /// ``ParameterStylesClient/Matrix/matrixArrayExploded``: `GET /matrix/exploded/array/x{color}`
    public static var matrixMatrixArrayExploded: Self { Self(id: "matrixArrayExploded") }
    /// ``ParameterStylesClient/Matrix/matrixObjectExploded``: `GET /matrix/exploded/object/x{color}`
    public static var matrixMatrixObjectExploded: Self { Self(id: "matrixObjectExploded") }
    /// ``ParameterStylesClient/Label/labelString``: `GET /label/string/x{color}`
    public static var labelLabelString: Self { Self(id: "labelString") }
    /// ``ParameterStylesClient/Label/labelArray``: `GET /label/array/x{color}`
    public static var labelLabelArray: Self { Self(id: "labelArray") }
    /// ``ParameterStylesClient/Label/labelObject``: `GET /label/object/x{color}`
    public static var labelLabelObject: Self { Self(id: "labelObject") }
    /// ``ParameterStylesClient/Label/labelStringExploded``: `GET /label/exploded/string/x{color}`
    public static var labelLabelStringExploded: Self { Self(id: "labelStringExploded") }
    /// ``ParameterStylesClient/Label/labelArrayExploded``: `GET /label/exploded/array/x{color}`
    public static var labelLabelArrayExploded: Self { Self(id: "labelArrayExploded") }
    /// ``ParameterStylesClient/Label/labelObjectExploded``: `GET /label/exploded/object/x{color}`
    public static var labelLabelObjectExploded: Self { Self(id: "labelObjectExploded") }
    /// ``ParameterStylesClient/Simple/simpleString``: `GET /simple/string/x{color}`
    public static var simpleSimpleString: Self { Self(id: "simpleString") }
    /// ``ParameterStylesClient/Simple/simpleArray``: `GET /simple/array/x{color}`
    public static var simpleSimpleArray: Self { Self(id: "simpleArray") }
    /// ``ParameterStylesClient/Simple/simpleObject``: `GET /simple/object/x{color}`
    public static var simpleSimpleObject: Self { Self(id: "simpleObject") }
    /// ``ParameterStylesClient/Simple/simpleStringExploded``: `GET /simple/exploded/string/x{color}`
    public static var simpleSimpleStringExploded: Self { Self(id: "simpleStringExploded") }
    /// ``ParameterStylesClient/Simple/simpleArrayExploded``: `GET /simple/exploded/array/x{color}`
    public static var simpleSimpleArrayExploded: Self { Self(id: "simpleArrayExploded") }
    /// ``ParameterStylesClient/Simple/simpleObjectExploded``: `GET /simple/exploded/object/x{color}`
    public static var simpleSimpleObjectExploded: Self { Self(id: "simpleObjectExploded") }
    /// ``ParameterStylesClient/Form/formString``: `GET /form/string`
    public static var formFormString: Self { Self(id: "formString") }
    /// ``ParameterStylesClient/Form/formArray``: `GET /form/array`
    public static var formFormArray: Self { Self(id: "formArray") }
    /// ``ParameterStylesClient/Form/formObject``: `GET /form/object`
    public static var formFormObject: Self { Self(id: "formObject") }
    /// ``ParameterStylesClient/Form/formStringExploded``: `GET /form/exploded/string`
    public static var formFormStringExploded: Self { Self(id: "formStringExploded") }
    /// ``ParameterStylesClient/Form/formArrayExploded``: `GET /form/exploded/array`
    public static var formFormArrayExploded: Self { Self(id: "formArrayExploded") }
    /// ``ParameterStylesClient/Form/formObjectExploded``: `GET /form/exploded/object`
    public static var formFormObjectExploded: Self { Self(id: "formObjectExploded") }
    /// ``ParameterStylesClient/SpaceDelimited/spaceDelimitedArray``: `GET /spaceDelimited/array`
    public static var spaceDelimitedSpaceDelimitedArray: Self { Self(id: "spaceDelimitedArray") }
    /// ``ParameterStylesClient/SpaceDelimited/spaceDelimitedObject``: `GET /spaceDelimited/object`
    public static var spaceDelimitedSpaceDelimitedObject: Self { Self(id: "spaceDelimitedObject") }
    /// ``ParameterStylesClient/PipeDelimited/pipeDelimitedArray``: `GET /pipeDelimited/array`
    public static var pipeDelimitedPipeDelimitedArray: Self { Self(id: "pipeDelimitedArray") }
    /// ``ParameterStylesClient/PipeDelimited/pipeDelimitedObject``: `GET /pipeDelimited/object`
    public static var pipeDelimitedPipeDelimitedObject: Self { Self(id: "pipeDelimitedObject") }
    /// ``ParameterStylesClient/DeepObject/deepObjectObject``: `GET /deepObject/object`
    public static var deepObjectDeepObjectObject: Self { Self(id: "deepObjectObject") }
    /// ``ParameterStylesClient/Header/headerString``: `GET /header/string`
    public static var headerHeaderString: Self { Self(id: "headerString") }
    /// ``ParameterStylesClient/Header/headerArray``: `GET /header/array`
    public static var headerHeaderArray: Self { Self(id: "headerArray") }
    /// ``ParameterStylesClient/Header/headerObject``: `GET /header/object`
    public static var headerHeaderObject: Self { Self(id: "headerObject") }
    /// ``ParameterStylesClient/Header/headerStringExploded``: `GET /header/exploded/string`
    public static var headerHeaderStringExploded: Self { Self(id: "headerStringExploded") }
    /// ``ParameterStylesClient/Header/headerArrayExploded``: `GET /header/exploded/array`
    public static var headerHeaderArrayExploded: Self { Self(id: "headerArrayExploded") }
    /// ``ParameterStylesClient/Header/headerObjectExploded``: `GET /header/exploded/object`
    public static var headerHeaderObjectExploded: Self { Self(id: "headerObjectExploded") }
    /// ``ParameterStylesClient/FormCookie/formCookieString``: `GET /formCookie/string`
    public static var formCookieFormCookieString: Self { Self(id: "formCookieString") }
    /// ``ParameterStylesClient/FormCookie/formCookieArray``: `GET /formCookie/array`
    public static var formCookieFormCookieArray: Self { Self(id: "formCookieArray") }
    /// ``ParameterStylesClient/FormCookie/formCookieObject``: `GET /formCookie/object`
    public static var formCookieFormCookieObject: Self { Self(id: "formCookieObject") }
    /// ``ParameterStylesClient/FormCookie/formCookieStringExploded``: `GET /formCookie/exploded/string`
    public static var formCookieFormCookieStringExploded: Self { Self(id: "formCookieStringExploded") }
    /// ``ParameterStylesClient/FormCookie/formCookieArrayExploded``: `GET /formCookie/exploded/array`
    public static var formCookieFormCookieArrayExploded: Self { Self(id: "formCookieArrayExploded") }
    /// ``ParameterStylesClient/FormCookie/formCookieObjectExploded``: `GET /formCookie/exploded/object`
    public static var formCookieFormCookieObjectExploded: Self { Self(id: "formCookieObjectExploded") }
    /// ``ParameterStylesClient/Cookie/cookieString``: `GET /cookie/string`
    public static var cookieCookieString: Self { Self(id: "cookieString") }
    /// ``ParameterStylesClient/Cookie/cookieArray``: `GET /cookie/array`
    public static var cookieCookieArray: Self { Self(id: "cookieArray") }
    /// ``ParameterStylesClient/Cookie/cookieObject``: `GET /cookie/object`
    public static var cookieCookieObject: Self { Self(id: "cookieObject") }
    /// ``ParameterStylesClient/Cookie/cookieStringExploded``: `GET /cookie/exploded/string`
    public static var cookieCookieStringExploded: Self { Self(id: "cookieStringExploded") }
    /// ``ParameterStylesClient/Cookie/cookieArrayExploded``: `GET /cookie/exploded/array`
    public static var cookieCookieArrayExploded: Self { Self(id: "cookieArrayExploded") }
    /// ``ParameterStylesClient/Cookie/cookieObjectExploded``: `GET /cookie/exploded/object`
    public static var cookieCookieObjectExploded: Self { Self(id: "cookieObjectExploded") }
}
