import shared.Connection;

enum EnumSingleton {
  INSTANCE;

  private static final Connection CONNECTION = Connection.open(); //! field.static
}
