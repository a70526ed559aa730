import shared.Res;

class NativeImplementation implements Codec {
  @Override
  public native int encode(Res res); //! unsafe.required
}

interface Codec {
  int encode(Res res);
}
