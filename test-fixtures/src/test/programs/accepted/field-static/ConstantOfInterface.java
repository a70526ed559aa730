import shared.Res;

interface ConstantOfInterface {
  int SHARED = 1;

  int read(Res res);
}
