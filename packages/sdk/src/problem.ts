/** What is wrong with one member of a body, one parameter or one header. */
export interface Fault {
  /** JSON pointer into the body that was sent, such as `/name`. */
  pointer?: string
  /** Name of the parameter of the address. */
  parameter?: string
  /** Name of the header. */
  header?: string
  /** What is wrong with it. */
  detail: string
}

/** The body of an error answer (RFC 9457). A newer service may send members that are not listed here. */
export interface Problem {
  /** Address of a page that explains the kind of error. */
  type?: string
  /** The kind of error in a few words. */
  title?: string
  /** The HTTP status. */
  status?: number
  /** What went wrong this time. */
  detail?: string
  /** Stable name of the kind of error, such as `NOT_FOUND`. */
  code?: string
  /** Id of the request, to be quoted to the people who run the service. */
  instance?: string
  /** One entry for each thing that is wrong with the request. */
  errors?: Fault[]
  [member: string]: unknown
}
