export interface AttendOptions {
  present: string[];
  absent: string[];
  all: boolean;
  remote: string[];
  from: string[];
  until: string[];
  substitute: string[];
  guest: string[];
  dryRun: boolean;
}

/** True where the command line says who is there, so that nobody need be asked. */
export function saysWho(options: AttendOptions): boolean {
  const { present, absent, remote, from, until, substitute, guest } = options;
  return (
    options.all || [present, absent, remote, from, until, substitute, guest].some(({ length }) => length > 0)
  );
}
