import ClientRuntime

extension WideModel {
    @_alwaysEmitIntoClient
    public var property0: String? {
        get { _fields.optionalString(0) }
        set { _fields.setOptionalString(0, newValue) }
    }

    @_alwaysEmitIntoClient
    public var property1: Int? {
        get { _fields.optionalInt(1) }
        set { _fields.setOptionalInt(1, newValue) }
    }

    @_alwaysEmitIntoClient
    public var property2: Double? {
        get { _fields.optionalDouble(2) }
        set { _fields.setOptionalDouble(2, newValue) }
    }

    @_alwaysEmitIntoClient
    public var property3: Bool? {
        get { _fields.optionalBool(3) }
        set { _fields.setOptionalBool(3, newValue) }
    }

    @_alwaysEmitIntoClient
    public var property4: [String]? {
        get { _fields.optionalValue(4) }
        set { _fields.setOptionalValue(4, newValue) }
    }

    @_alwaysEmitIntoClient
    public var property5: DashboardOption? {
        get { _fields.optionalValue(5) }
        set { _fields.setOptionalValue(5, newValue) }
    }

    @_alwaysEmitIntoClient
    public var property6: String? {
        get { _fields.optionalString(6) }
        set { _fields.setOptionalString(6, newValue) }
    }

    @_alwaysEmitIntoClient
    public var property7: Int? {
        get { _fields.optionalInt(7) }
        set { _fields.setOptionalInt(7, newValue) }
    }

    @_alwaysEmitIntoClient
    public var property8: Double? {
        get { _fields.optionalDouble(8) }
        set { _fields.setOptionalDouble(8, newValue) }
    }

    @_alwaysEmitIntoClient
    public var property9: Bool? {
        get { _fields.optionalBool(9) }
        set { _fields.setOptionalBool(9, newValue) }
    }

    @_alwaysEmitIntoClient
    public var property10: [String]? {
        get { _fields.optionalValue(10) }
        set { _fields.setOptionalValue(10, newValue) }
    }

    @_alwaysEmitIntoClient
    public var property11: DashboardOption? {
        get { _fields.optionalValue(11) }
        set { _fields.setOptionalValue(11, newValue) }
    }

    @_alwaysEmitIntoClient
    public var property12: String? {
        get { _fields.optionalString(12) }
        set { _fields.setOptionalString(12, newValue) }
    }

    @_alwaysEmitIntoClient
    public var property13: Int? {
        get { _fields.optionalInt(13) }
        set { _fields.setOptionalInt(13, newValue) }
    }

    @_alwaysEmitIntoClient
    public var property14: Double? {
        get { _fields.optionalDouble(14) }
        set { _fields.setOptionalDouble(14, newValue) }
    }

    @_alwaysEmitIntoClient
    public var property15: Bool? {
        get { _fields.optionalBool(15) }
        set { _fields.setOptionalBool(15, newValue) }
    }

    @_alwaysEmitIntoClient
    public var property16: [String]? {
        get { _fields.optionalValue(16) }
        set { _fields.setOptionalValue(16, newValue) }
    }

    @_alwaysEmitIntoClient
    public var property17: DashboardOption? {
        get { _fields.optionalValue(17) }
        set { _fields.setOptionalValue(17, newValue) }
    }

    @_alwaysEmitIntoClient
    public var property18: String? {
        get { _fields.optionalString(18) }
        set { _fields.setOptionalString(18, newValue) }
    }

    @_alwaysEmitIntoClient
    public var property19: Int? {
        get { _fields.optionalInt(19) }
        set { _fields.setOptionalInt(19, newValue) }
    }

    @_alwaysEmitIntoClient
    public var property20: Double? {
        get { _fields.optionalDouble(20) }
        set { _fields.setOptionalDouble(20, newValue) }
    }

    @_alwaysEmitIntoClient
    public var property21: Bool? {
        get { _fields.optionalBool(21) }
        set { _fields.setOptionalBool(21, newValue) }
    }

    @_alwaysEmitIntoClient
    public var property22: [String]? {
        get { _fields.optionalValue(22) }
        set { _fields.setOptionalValue(22, newValue) }
    }

    @_alwaysEmitIntoClient
    public var property23: DashboardOption? {
        get { _fields.optionalValue(23) }
        set { _fields.setOptionalValue(23, newValue) }
    }

    @_alwaysEmitIntoClient
    public var property24: String? {
        get { _fields.optionalString(24) }
        set { _fields.setOptionalString(24, newValue) }
    }

    @_alwaysEmitIntoClient
    public var property25: Int? {
        get { _fields.optionalInt(25) }
        set { _fields.setOptionalInt(25, newValue) }
    }

    @_alwaysEmitIntoClient
    public var property26: Double? {
        get { _fields.optionalDouble(26) }
        set { _fields.setOptionalDouble(26, newValue) }
    }

    @_alwaysEmitIntoClient
    public var property27: Bool? {
        get { _fields.optionalBool(27) }
        set { _fields.setOptionalBool(27, newValue) }
    }

    @_alwaysEmitIntoClient
    public var property28: [String]? {
        get { _fields.optionalValue(28) }
        set { _fields.setOptionalValue(28, newValue) }
    }

    @_alwaysEmitIntoClient
    public var property29: DashboardOption? {
        get { _fields.optionalValue(29) }
        set { _fields.setOptionalValue(29, newValue) }
    }

    @_alwaysEmitIntoClient
    public var property30: String? {
        get { _fields.optionalString(30) }
        set { _fields.setOptionalString(30, newValue) }
    }

    @_alwaysEmitIntoClient
    public var property31: Int? {
        get { _fields.optionalInt(31) }
        set { _fields.setOptionalInt(31, newValue) }
    }

    @_alwaysEmitIntoClient
    public var property32: Double? {
        get { _fields.optionalDouble(32) }
        set { _fields.setOptionalDouble(32, newValue) }
    }

    @_alwaysEmitIntoClient
    public var property33: Bool? {
        get { _fields.optionalBool(33) }
        set { _fields.setOptionalBool(33, newValue) }
    }

    @_alwaysEmitIntoClient
    public var property34: [String]? {
        get { _fields.optionalValue(34) }
        set { _fields.setOptionalValue(34, newValue) }
    }

    @_alwaysEmitIntoClient
    public var property35: DashboardOption? {
        get { _fields.optionalValue(35) }
        set { _fields.setOptionalValue(35, newValue) }
    }

    @_alwaysEmitIntoClient
    public var property36: String? {
        get { _fields.optionalString(36) }
        set { _fields.setOptionalString(36, newValue) }
    }

    @_alwaysEmitIntoClient
    public var property37: Int? {
        get { _fields.optionalInt(37) }
        set { _fields.setOptionalInt(37, newValue) }
    }

    @_alwaysEmitIntoClient
    public var property38: Double? {
        get { _fields.optionalDouble(38) }
        set { _fields.setOptionalDouble(38, newValue) }
    }

    @_alwaysEmitIntoClient
    public var property39: Bool? {
        get { _fields.optionalBool(39) }
        set { _fields.setOptionalBool(39, newValue) }
    }

    @_alwaysEmitIntoClient
    public var property40: [String]? {
        get { _fields.optionalValue(40) }
        set { _fields.setOptionalValue(40, newValue) }
    }

    @_alwaysEmitIntoClient
    public var property41: DashboardOption? {
        get { _fields.optionalValue(41) }
        set { _fields.setOptionalValue(41, newValue) }
    }

    @_alwaysEmitIntoClient
    public var property42: String? {
        get { _fields.optionalString(42) }
        set { _fields.setOptionalString(42, newValue) }
    }

    @_alwaysEmitIntoClient
    public var property43: Int? {
        get { _fields.optionalInt(43) }
        set { _fields.setOptionalInt(43, newValue) }
    }

    @_alwaysEmitIntoClient
    public var property44: Double? {
        get { _fields.optionalDouble(44) }
        set { _fields.setOptionalDouble(44, newValue) }
    }

    @_alwaysEmitIntoClient
    public var property45: Bool? {
        get { _fields.optionalBool(45) }
        set { _fields.setOptionalBool(45, newValue) }
    }

    @_alwaysEmitIntoClient
    public var property46: [String]? {
        get { _fields.optionalValue(46) }
        set { _fields.setOptionalValue(46, newValue) }
    }

    @_alwaysEmitIntoClient
    public var property47: DashboardOption? {
        get { _fields.optionalValue(47) }
        set { _fields.setOptionalValue(47, newValue) }
    }

    @_alwaysEmitIntoClient
    public var property48: String? {
        get { _fields.optionalString(48) }
        set { _fields.setOptionalString(48, newValue) }
    }

    @_alwaysEmitIntoClient
    public var property49: Int? {
        get { _fields.optionalInt(49) }
        set { _fields.setOptionalInt(49, newValue) }
    }

    @_alwaysEmitIntoClient
    public var property50: Double? {
        get { _fields.optionalDouble(50) }
        set { _fields.setOptionalDouble(50, newValue) }
    }

    @_alwaysEmitIntoClient
    public var property51: Bool? {
        get { _fields.optionalBool(51) }
        set { _fields.setOptionalBool(51, newValue) }
    }

    @_alwaysEmitIntoClient
    public var property52: [String]? {
        get { _fields.optionalValue(52) }
        set { _fields.setOptionalValue(52, newValue) }
    }

    @_alwaysEmitIntoClient
    public var property53: DashboardOption? {
        get { _fields.optionalValue(53) }
        set { _fields.setOptionalValue(53, newValue) }
    }

    @_alwaysEmitIntoClient
    public var property54: String? {
        get { _fields.optionalString(54) }
        set { _fields.setOptionalString(54, newValue) }
    }

    @_alwaysEmitIntoClient
    public var property55: Int? {
        get { _fields.optionalInt(55) }
        set { _fields.setOptionalInt(55, newValue) }
    }

    @_alwaysEmitIntoClient
    public var property56: Double? {
        get { _fields.optionalDouble(56) }
        set { _fields.setOptionalDouble(56, newValue) }
    }

    @_alwaysEmitIntoClient
    public var property57: Bool? {
        get { _fields.optionalBool(57) }
        set { _fields.setOptionalBool(57, newValue) }
    }

    @_alwaysEmitIntoClient
    public var property58: [String]? {
        get { _fields.optionalValue(58) }
        set { _fields.setOptionalValue(58, newValue) }
    }

    @_alwaysEmitIntoClient
    public var property59: DashboardOption? {
        get { _fields.optionalValue(59) }
        set { _fields.setOptionalValue(59, newValue) }
    }
}
