// since 25
import shared.Res;

int read() {
  Res res = Res.open();
  int value = res.get();
  res.close();
  return value;
}

void main() {
  read();
}
