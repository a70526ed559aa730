import shared.Res;

record RecordOfResource(String name, Res res) {} //! field.qualifier.missing
