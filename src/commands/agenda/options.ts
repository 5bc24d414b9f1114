export interface AgendaCommandOptions {
  forum: string | undefined;
  date: string | undefined;
  asOf: string | undefined;
  item: string[];
  without: string[];
  order: string[];
  write: boolean;
  dryRun: boolean;
  json: boolean;
  csv: boolean;
}
